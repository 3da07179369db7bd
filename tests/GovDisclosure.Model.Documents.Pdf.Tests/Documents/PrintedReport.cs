using System.Globalization;
using System.Net;
using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>A made-up report in the layout of the official form, to be printed as PDF.</summary>
internal sealed class PrintedReport
{
    public const string AgencyName = "临溪县水务局";

    private static readonly string[] Prose =
    [
        "本年度，本机关认真落实政府信息公开各项要求，围绕供水保障、河道治理、水土保持等群众关心的事项，持续做好主动公开工作，全年通过门户网站和公开栏发布信息若干条，及时回应社会关切。",
        "在依申请公开方面，规范受理、审核、答复和归档各个环节，所有申请均在规定期限内办结；同时完善平台建设，定期检查栏目更新情况，并对工作人员开展业务培训。",
    ];

    private PrintedReport(Form form, Func<FormCell, string> value)
    {
        Form = form;
        Tables = [.. form.Tables.Select(table => PrintedTable.Of(table, value))];
    }

    public Form Form { get; }

    public int Year => Form.FirstYear + 1;

    public string Title => $"{AgencyName}{Year}年政府信息公开工作年度报告";

    public IReadOnlyList<PrintedTable> Tables { get; }

    public static IReadOnlyList<string> Overview => Prose;

    public static IReadOnlyList<string> Problems { get; } = ["存在的问题：更新不够及时，解读形式较为单一。下一步将加强督促检查，丰富解读方式，提高公开质量，让群众看得到、看得懂、能监督。"];

    public static IReadOnlyList<string> OtherMatters { get; } = ["本年度没有收取信息处理费，没有其他需要报告的事项。"];

    /// <summary>A report with a different number in every cell; amounts of money name their unit.</summary>
    public static PrintedReport Numbered(Form form) => Of(form, cell => Print(cell, NumberOf(form, cell)));

    public static PrintedReport Of(Form form, Func<FormCell, string> value) => new(form, value);

    public static decimal NumberOf(Form form, FormCell cell) => 100 + form.Cells.Index().First(other => other.Item == cell).Index;

    public static string Print(FormCell cell, decimal? number) =>
        number is not { } value ? "" : cell.Column.Kind == CellKind.Amount ? $"{value}{cell.Column.Unit.Name.Chinese}" : $"{value}";

    /// <summary>The report as a web page.</summary>
    /// <param name="style">Style rules beyond those of any report.</param>
    /// <param name="repeatsHeads">Whether the heads of tables are repeated on every page.</param>
    public string ToHtml(string style, bool repeatsHeads = false)
    {
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>{Title}</title><style>{style}</style></head><body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{Title}</h1>\n<h2>一、总体情况</h2>\n");
        Append(html, Overview);
        foreach (PrintedTable table in Tables)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{table.Heading}</h2>\n");
            Append(html, table, repeatsHeads);
        }

        html.Append("<h2>五、存在的主要问题及改进情况</h2>\n");
        Append(html, Problems);
        html.Append("<h2>六、其他需要报告的事项</h2>\n");
        Append(html, OtherMatters);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Append(StringBuilder html, IEnumerable<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{paragraph}</p>\n");
        }
    }

    private static void Append(StringBuilder html, PrintedTable table, bool repeatsHeads)
    {
        html.Append(CultureInfo.InvariantCulture, $"<table border=\"1\" class=\"c{table.ColumnCount}\">\n");
        for (int row = 0; row < table.RowCount; row++)
        {
            html.Append(repeatsHeads && row == 0 && table.HeadRows > 0 ? "<thead>" : "").Append("<tr>");
            foreach (PrintedCell cell in table.Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column))
            {
                string kind = cell.Cell is null ? "l" : "v";
                html.Append(CultureInfo.InvariantCulture, $"<td class=\"{kind}\" rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{WebUtility.HtmlEncode(cell.Text)}</td>");
            }

            html.Append("</tr>").Append(repeatsHeads && row + 1 == table.HeadRows ? "</thead>" : "").Append('\n');
        }

        html.Append("</table>\n");
    }
}
