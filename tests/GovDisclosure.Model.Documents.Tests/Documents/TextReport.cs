using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>A report to be written as plain text, in any of the shapes offices use.</summary>
internal sealed class TextReport
{
    public const string AgencyName = "临溪县水务局";

    public required int Year { get; init; }

    public required List<TextTable> Tables { get; init; }

    public string Title { get; init; } = "";

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

    /// <summary>A report with a different number in every cell; amounts of money name their unit.</summary>
    public static TextReport Numbered(Form form) => Of(form, cell => Print(cell, NumberOf(form, cell)));

    public static decimal NumberOf(Form form, FormCell cell) => 100 + form.Cells.Index().First(other => other.Item == cell).Index;

    public static string Print(FormCell cell, decimal? number) =>
        number is not { } value ? "" : cell.Column.Kind == CellKind.Amount ? $"{value}{cell.Column.Unit.Name.Chinese}" : $"{value}";

    public string Write(TextShape shape)
    {
        StringBuilder text = new();
        foreach (string line in Title.Split('\n'))
        {
            text.Append(TextShapes.Paragraph(line, shape));
        }

        text.Append('\n');
        Section(text, "一、总体情况", Overview, shape);
        foreach (TextTable table in Tables)
        {
            if (table.Heading is not null)
            {
                text.Append(TextShapes.Paragraph(table.Heading, shape)).Append('\n');
            }

            text.Append(TextShapes.Table(table.Rows, shape)).Append('\n');
        }

        Section(text, "五、存在的主要问题及改进情况", Problems, shape);
        Section(text, "六、其他需要报告的事项", OtherMatters, shape);
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
