using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Where an amount names no unit, the texts around it do, if they agree.</summary>
public class StatedUnitTests
{
    private static readonly string?[] Units = [null, "元", "万元", "千元"];

    public static TheoryData<string, string> FormsAndBrackets() => new MatrixTheoryData<string, string>(["2019", "2021"], ["（）", "(单位:)", "【】", "〔单位：〕"]);

    [Theory]
    [MemberData(nameof(FormsAndBrackets))]
    public void Read_UnitsAroundAnAmount_AreUsedWhereTheyAgree(string id, string brackets)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        FormCell amount = form.Cells.Single(cell => cell.Column.Kind == CellKind.Amount);
        foreach (string? head in Units)
        {
            foreach (string? row in Units)
            {
                foreach (string? block in Units)
                {
                    foreach (string? line in Units)
                    {
                        TextReport report = TextReport.Of(form, cell => cell == amount ? "84.62" : TextReport.Print(cell, TextReport.NumberOf(form, cell)));
                        State(report, amount, In(head, brackets), In(row, brackets), In(block, brackets), line is null ? null : $"（单位：{line}）");

                        string[] stated = [.. new[] { head, row, block, line }.OfType<string>().Distinct()];
                        decimal? expected = stated switch
                        {
                            [] => form == Form.Year2021 ? 84.62m : null,
                            ["元"] => form == Form.Year2021 ? 0.008462m : 84.62m,
                            ["万元"] => form == Form.Year2021 ? 84.62m : 846_200m,
                            _ => null,
                        };
                        Check(report.Read(TextShape.CellALine), amount, expected, $"head {head}, row {row}, block {block}, line {line}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("2019", "采购总金额（元）（保留两位小数）")]
    [InlineData("2019", "采购总金额/元")]
    [InlineData("2019", "采购总金额，百万元")]
    [InlineData("2021", "本年收费金额 单位：元")]
    [InlineData("2021", "本年收费金额（单位：百万元）")]
    [InlineData("2021", "本年收费金额（千元）")]
    public void Read_UnitThatIsNotUnderstood_LeavesTheAmountBlankAndSaysSo(string id, string head)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        FormCell amount = form.Cells.Single(cell => cell.Column.Kind == CellKind.Amount);
        TextReport report = TextReport.Of(form, cell => cell == amount ? "84.62" : TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        Replace(report, amount.Column.Label.Chinese, head);

        Check(report.Read(TextShape.CellALine), amount, expected: null, head);
    }

    private static void State(TextReport report, FormCell amount, string head, string row, string block, string? line)
    {
        Replace(report, amount.Column.Label.Chinese, $"{amount.Column.Label.Chinese.Split('（')[0]}{head}");
        Replace(report, amount.Row.Label.Chinese, $"{amount.Row.Label.Chinese}{row}");
        Replace(report, amount.Row.Heading!.Label.Chinese, $"{amount.Row.Heading.Label.Chinese}{block}");
        if (line is not null)
        {
            report.Tables[0].Rows.Insert(0, [new(line)]);
        }
    }

    private static string In(string? unit, string brackets) => unit is null ? "" : brackets.Insert(brackets.Length - 1, unit);

    private static void Replace(TextReport report, string text, string other)
    {
        List<TextBox> row = report.Tables[0].Rows.Single(row => row.Exists(box => box.Text == text));
        int at = row.FindIndex(box => box.Text == text);
        row[at] = row[at] with { Text = other };
    }

    private static void Check(ReadResult result, FormCell amount, decimal? expected, string because)
    {
        ReadCell? read = result.Cells.SingleOrDefault(cell => cell.Definition == amount);
        if (expected is null)
        {
            (read?.Value).Should().BeNull(because);
            result.Diagnostics.Should().Contain(diagnostic => diagnostic.Cell != null && amount.Pointer.StartsWith(diagnostic.Cell, StringComparison.Ordinal), because);
        }
        else if (read is null)
        {
            result.HasErrors.Should().BeTrue(because);
        }
        else
        {
            read.Value.Should().Be(expected, because);
        }
    }
}
