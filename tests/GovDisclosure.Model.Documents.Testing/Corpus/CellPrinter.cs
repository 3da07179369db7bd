using System.Globalization;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>How an office prints figures, and which it prints so that they cannot be read.</summary>
internal sealed class CellPrinter(Form form, IReadOnlyDictionary<FormCell, decimal?> figures, FigureStyle style)
{
    private static readonly string[] Marks = ["/", "-", "无", "", "不适用", "—"];

    private readonly Dictionary<FormCell, int> _numbers = form.Cells.Index().ToDictionary(cell => cell.Item, cell => cell.Index);

    /// <summary>Cells that are printed unreadably: blank in the report, and to be reported.</summary>
    public HashSet<string> Unreadable { get; } = new(StringComparer.Ordinal);

    /// <summary>What the report should say.</summary>
    public Dictionary<string, decimal?> Expected { get; } = new(StringComparer.Ordinal);

    public string Print(FormCell cell)
    {
        decimal? figure = figures[cell];
        int number = _numbers[cell];
        bool isBlank = style != FigureStyle.Plain && figure == 0;
        Expected[cell.Pointer] = isBlank ? null : figure;
        if (isBlank)
        {
            return style == FigureStyle.Marks ? Marks[number % Marks.Length] : "";
        }

        string digits = figure!.Value.ToString(style == FigureStyle.Wide ? "#,##0.##" : "0.##", CultureInfo.InvariantCulture);
        return style switch
        {
            FigureStyle.Wide => Wide(cell, digits, number),
            FigureStyle.Remarks => Remarked(cell, digits, number),
            _ => digits + UnitOf(cell),
        };
    }

    private static string UnitOf(FormCell cell) => cell.Column.RawTextName is null ? "" : "元";

    private static string Wide(FormCell cell, string digits, int number)
    {
        string wide = string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c == ',' ? '，' : c == '-' ? '－' : c));
        return (number % 3) switch { 0 => wide, 1 => $" {digits}", _ => digits } + UnitOf(cell);
    }

    private string Remarked(FormCell cell, string digits, int number)
    {
        if (cell.Column.Kind == CellKind.SignedCount)
        {
            return digits[0] == '-' ? $"减少{digits[1..]}" : number % 2 == 0 ? $"增加{digits}" : $"+{digits}";
        }

        switch (number % 29)
        {
            case 5:
                return $"{digits}{UnitOf(cell)}（其中修订1件）";
            case 11:
                Unreadable.Add(cell.Pointer);
                Expected[cell.Pointer] = null;
                return number % 2 == 0 ? "见附件" : $"约{digits}";
            default:
                return digits + UnitOf(cell);
        }
    }
}
