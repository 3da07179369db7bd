using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>What offices do to the tables of the form.</summary>
internal static class Quirk
{
    /// <summary>Table 二 as a table for every provision.</summary>
    public static void SixTables(TextReport report)
    {
        TextTable whole = report.Tables[0];
        List<TextTable> parts = [];
        foreach (List<TextBox> row in whole.Rows)
        {
            if (row.Count == 1)
            {
                parts.Add(new(parts.Count == 0 ? whole.Heading : null, []));
            }

            parts[^1].Rows.Add(row);
        }

        report.Tables.RemoveAt(0);
        report.Tables.InsertRange(0, parts);
    }

    /// <summary>Table 三 begun again halfway, under its heading and heads.</summary>
    public static void RepeatedHeading(TextReport report) => Split(report, heading: report.Tables[1].Heading, report.Tables[1].Rows[..3]);

    /// <summary>Table 三 continued in another table without a word, as after a page.</summary>
    public static void Continued(TextReport report) => Split(report, heading: null, []);

    /// <summary>Table 三 begun again under heads that say nothing.</summary>
    public static void MeaninglessHeads(TextReport report) =>
        Split(report, heading: null, [[new("") { ColumnSpan = 3 }, .. Enumerable.Range(1, 7).Select(number => new TextBox($"数据{number}"))]]);

    /// <summary>The head spans its middle column, the rows their first: heads and values do not line up.</summary>
    public static void UnevenSpans(TextReport report)
    {
        foreach (List<TextBox> row in report.Tables[0].Rows.Where(row => row.Count > 2))
        {
            bool isHead = !TextTable.HasValues(row);
            for (int at = 1; at < row.Count; at++)
            {
                row[at] = row[at] with { ColumnSpan = at == (isHead ? row.Count / 2 : 1) ? 2 : 1 };
            }
        }
    }

    /// <summary>Customary wording: 合计, 其它, numerals missing, 釆购.</summary>
    public static void CustomaryWording(TextReport report)
    {
        foreach (List<TextBox> row in report.Tables.SelectMany(table => table.Rows))
        {
            for (int at = 0; at < row.Count; at++)
            {
                if (row[at].Cell is null)
                {
                    row[at] = row[at] with
                    {
                        Text = row[at].Text.Replace("总计", "合 计", StringComparison.Ordinal).Replace("采购", "釆购", StringComparison.Ordinal)
                            .Replace("1.", "1、", StringComparison.Ordinal).Replace("“三安全一稳定”", "‘三安全一稳定’", StringComparison.Ordinal)
                            .Replace("本年增/减", "本年增 / 减", StringComparison.Ordinal).Replace("商业企业", "商业\u3000企业", StringComparison.Ordinal),
                    };
                }
            }
        }
    }

    public static void None(TextReport report) => _ = report;

    private static void Split(TextReport report, string? heading, List<List<TextBox>> heads)
    {
        TextTable whole = report.Tables[1];
        int half = whole.Rows.FindIndex(row => row.Exists(box => FormLabels.Find(box.Text).Any(label => label.Item is FormGroup { Name: "unavailable" })));
        report.Tables.Insert(2, new(heading, [.. heads, .. whole.Rows[half..]]));
        whole.Rows.RemoveRange(half, whole.Rows.Count - half);
    }
}
