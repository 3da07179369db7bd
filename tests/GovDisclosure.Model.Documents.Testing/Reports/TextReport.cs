using System.Globalization;
using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>A report to be written as plain text, in any of the shapes offices use.</summary>
internal sealed class TextReport
{
    public const string AgencyName = "临溪县水务局";

    public required int Year { get; init; }

    public required List<TextTable> Tables { get; init; }

    public string Title { get; init; } = "";

    public string Agency { get; init; } = AgencyName;

    public DateOnly? PublishedOn { get; init; }

    public string OverviewHeading { get; init; } = "一、总体情况";

    public string ProblemsHeading { get; init; } = "五、存在的主要问题及改进情况";

    public string OtherMattersHeading { get; init; } = "六、其他需要报告的事项";

    public string? Overview { get; init; } = "全年公开信息若干条。";

    public string? Problems { get; init; } = "更新不够及时，将加强督促。";

    public string? OtherMatters { get; init; } = "没有收取信息处理费。";

    /// <summary>A report with the values a function gives for every cell.</summary>
    public static TextReport Of(Form form, Func<FormCell, string> value) => new()
    {
        Year = form.FirstYear + 1,
        Title = $"{AgencyName}{form.FirstYear + 1}年政府信息公开工作年度报告",
        Tables = [.. form.Tables.Select(table => TextTable.Of(table, value))],
    };

    /// <summary>The same with the tables laid out in spans, as pages and Word files have them.</summary>
    public static TextReport Spanned(Form form, Func<FormCell, string> value) => new()
    {
        Year = form.FirstYear + 1,
        Title = $"{AgencyName}{form.FirstYear + 1}年政府信息公开工作年度报告",
        Tables = [.. form.Tables.Select(table => SpannedTable.Of(table, value))],
    };

    /// <summary>A report with a different number in every cell; amounts of money name their unit.</summary>
    public static TextReport Numbered(Form form) => Of(form, cell => Print(cell, NumberOf(form, cell)));

    public static decimal NumberOf(Form form, FormCell cell) => 100 + form.Cells.Index().First(other => other.Item == cell).Index;

    public static string Print(FormCell cell, decimal? number) =>
        number is not { } value ? "" : cell.Column.Kind == CellKind.Amount ? $"{value}{cell.Column.Unit.Name.Chinese}" : $"{value}";

    /// <summary>What is printed for every cell of a form, as far as a box of this report is that cell's; no damage may have been done to the boxes.</summary>
    public Dictionary<string, decimal?> Printed(Form form)
    {
        Dictionary<string, decimal?> printed = form.Cells.ToDictionary(cell => cell.Pointer, _ => (decimal?)null, StringComparer.Ordinal);
        foreach (TextBox box in Tables.SelectMany(table => table.Rows).SelectMany(row => row).Where(box => box.Cell is not null))
        {
            printed[box.Cell!.Pointer] = decimal.TryParse(box.Text.TrimEnd('万', '元'), CultureInfo.InvariantCulture, out decimal number) ? number : null;
        }

        return printed;
    }

    public string Write(TextShape shape)
    {
        StringBuilder text = new();
        foreach (string line in Title.Split('\n'))
        {
            text.Append(TextShapes.Paragraph(line, shape));
        }

        text.Append('\n');
        Section(text, OverviewHeading, Overview, shape);
        foreach (TextTable table in Tables)
        {
            if (table.Heading is not null)
            {
                text.Append(TextShapes.Paragraph(table.Heading, shape)).Append('\n');
            }

            text.Append(TextShapes.Table(table.Rows, shape)).Append('\n');
        }

        Section(text, ProblemsHeading, Problems, shape);
        Section(text, OtherMattersHeading, OtherMatters, shape);
        return TextShapes.Document(text.ToString(), shape);
    }

    public ReadResult Read(TextShape shape) => DocumentReader.Read(Encoding.UTF8.GetBytes(Write(shape)));

    private static void Section(StringBuilder text, string heading, string? content, TextShape shape)
    {
        if (content is not null)
        {
            text.Append(TextShapes.Paragraph(heading, shape)).Append(TextShapes.Paragraph(content, shape));
        }
    }
}
