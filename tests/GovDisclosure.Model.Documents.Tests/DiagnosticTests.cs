using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class DiagnosticTests
{
    private static readonly Form Form2019 = Form.Year2019;
    private static readonly Form Form2021 = Form.Year2021;

    [Fact]
    public void All_Codes_AreDistinctAndKebabCase()
    {
        DiagnosticCode.All.Select(code => code.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));
        DiagnosticCode.All.Should().AllSatisfy(code => Holes(code.Message.Chinese).Should().BeSubsetOf([.. Holes(code.Message.English), "text", "place"]));
    }

    [Fact]
    public void All_Codes_AreThoseThatHaveAName() =>
        typeof(DiagnosticCode).GetProperties().Where(property => property.PropertyType == typeof(DiagnosticCode)).Select(property => (DiagnosticCode)property.GetValue(null)!)
            .Should().BeEquivalentTo(DiagnosticCode.All);

    [Fact]
    public void All_Codes_AreThoseTheReadmeLists()
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        DiagnosticCode.All.Should().AllSatisfy(code => readme.Should().Contain($"| `{code.Id}` | {code.Severity.ToString().ToLowerInvariant()} |"));
    }

    [Fact]
    public void Read_MissingTable_IsAnErrorAndTheRestIsGiven()
    {
        TextReport report = TextReport.Numbered(Form2021);
        report.Tables.RemoveAt(2);

        ReadResult result = report.Read(TextShape.CellALine);

        Only(result, "missing-table", "/reviewAndLitigation").Text.Should().BeNull();
        result.Report!.GetCell("/requests/carriedForward/total").Should().NotBeNull();
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_WithoutTable2_TellsTheFormFromOtherHandling(string id)
    {
        TextReport report = TextReport.Numbered(Form.All.Single(form => form.Id == id));
        report.Tables.RemoveAt(0);

        ReadResult result = report.Read(TextShape.RowALine);

        result.Form!.Id.Should().Be(id);
        Only(result, "missing-table", "/proactiveDisclosure");
    }

    [Fact]
    public void Read_FormKeptAYearTooLong_IsReadFromItsTables()
    {
        TextReport report = new() { Year = 2022, Title = "临溪县水务局2022年政府信息公开工作年度报告", Tables = TextReport.Numbered(Form2019).Tables };

        ReadResult result = report.Read(TextShape.CellALine);

        result.Diagnostics.Should().BeEmpty();
        result.Report.Should().BeOfType<AnnualReport2019>().Which.Year.Should().Be(2022);
    }

    [Fact]
    public void Read_RowMissingOrDoubledOrUnknown_IsReportedWithItsPointer()
    {
        TextReport missing = TextReport.Numbered(Form2021);
        missing.Tables[0].Rows.RemoveAt(3);
        Only(missing.Read(TextShape.CellALine), "missing-row", "/proactiveDisclosure/normativeDocuments");

        TextReport doubled = TextReport.Numbered(Form2021);
        doubled.Tables[0].Rows.Insert(3, [.. doubled.Tables[0].Rows[3]]);
        Only(doubled.Read(TextShape.CellALine), "duplicate-row", "/proactiveDisclosure/normativeDocuments").Severity.Should().Be(Severity.Warning);

        TextReport contradicted = TextReport.Numbered(Form2021);
        contradicted.Tables[0].Rows.Insert(3, [.. contradicted.Tables[0].Rows[3].SkipLast(1), new("8")]);
        ReadResult result = contradicted.Read(TextShape.CellALine);
        Only(result, "conflicting-rows", "/proactiveDisclosure/normativeDocuments").Message.English.Should().Contain(" | 8 / ").And.Contain("line ");
        result.Report!.GetCell("/proactiveDisclosure/normativeDocuments/issued").Should().BeNull();

        TextReport unknown = TextReport.Numbered(Form2021);
        unknown.Tables[1].Rows.Insert(6, [new("小计"), .. Enumerable.Repeat(new TextBox("5"), 7)]);
        Only(unknown.Read(TextShape.CellALine), "unknown-row", "/requests").Message.Chinese.Should().Contain("小计");
    }

    [Fact]
    public void Read_RowWithAValueTooMany_TakesNothingAndShowsTheTexts()
    {
        TextReport report = TextReport.Numbered(Form2021);
        report.Tables[1].Rows[3].Add(new("5"));

        ReadResult result = report.Read(TextShape.CellALine);

        Diagnostic diagnostic = Only(result, "value-count", "/requests/newlyReceived");
        diagnostic.Text.Should().EndWith("| 5");
        diagnostic.Place.Should().NotBeNull();
        result.Cells.Should().NotContain(cell => cell.Definition.Row.Pointer == "/requests/newlyReceived");
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_LabelOfAnotherRowBesideAValue_RefusesTheRow(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        int refused = 0;
        int rows = TextReport.Numbered(form).Tables[^2].Rows.Count;
        for (int at = 0; at < rows; at++)
        {
            TextReport report = TextReport.Numbered(form);
            List<TextBox> row = report.Tables[^2].Rows[at];
            if (row.Count(box => box.Cell is not null) != 7)
            {
                continue;
            }

            row[^2] = new($"{row[^2].Text} （六）其他处理");

            ReadResult result = report.Read(TextShape.CellALine);

            string pointer = result.Diagnostics.Should().ContainSingle().Which.Cell!;
            result.Diagnostics[0].Code.Should().Be("label-in-value");
            result.Cells.Should().NotContain(cell => cell.Definition.Row.Pointer == pointer).And.HaveCount(form.Cells.Count - 7);
            refused++;
        }

        refused.Should().Be(form.Requests.Rows.Count);
    }

    [Fact]
    public void Read_HeadsOfAnotherBlockAmongRowsOutOfOrder_RefusesTheRowsUnderThem()
    {
        TextReport report = TextReport.Numbered(Form2019);
        List<List<TextBox>> rows = report.Tables[0].Rows;
        int sanction = rows.FindIndex(row => row[0].Text == "行政处罚");
        for (int at = sanction - 1; at <= sanction + 1; at++)
        {
            (rows[at][1], rows[at][3]) = (rows[at][3], rows[at][1]);
        }

        rows.Insert(sanction + 1, [new("信息内容"), new("上一年项目数量"), new("本年增/减")]);

        ReadResult result = report.Read(TextShape.CellALine);

        Only(result, "unclear-columns", "/proactiveDisclosure/administrativeCompulsion").Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Read_SameReportTwice_IsOneWithoutADiagnostic()
    {
        string text = TextReport.Numbered(Form2021).Write(TextShape.CellALine);

        ReadResult result = Read(text + text);

        result.Diagnostics.Should().BeEmpty();
        result.Report.Should().Be(Read(text).Report);
    }

    [Fact]
    public void Read_TwoReports_AreRefusedWithOneError()
    {
        string one = TextReport.Numbered(Form2021).Write(TextShape.CellALine);
        foreach (string other in (string[])
            [
                one.Replace("2022", "2023", StringComparison.Ordinal),
                one.Replace("水务局", "农业局", StringComparison.Ordinal),
                one.Replace("\t117\n", "\t9\n", StringComparison.Ordinal).Replace("\t285\n", "\t8\n", StringComparison.Ordinal),
            ])
        {
            ReadResult result = Read(one + other);

            result.Report.Should().BeNull();
            result.Cells.Should().BeEmpty();
            result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("several-reports");
        }
    }

    [Fact]
    public void Read_TableTwice_IsReportedAndOnlyTakenIfEqual()
    {
        TextReport equal = TextReport.Numbered(Form2021);
        equal.Tables.Insert(1, equal.Tables[0].Copy());
        ReadResult same = equal.Read(TextShape.CellALine);
        Only(same, "duplicate-table", "/proactiveDisclosure");
        same.Cells.Should().HaveCount(Form2021.Cells.Count);

        equal.Tables[1].Rows[2][1] = new("9");
        ReadResult different = equal.Read(TextShape.CellALine);
        different.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell)).Should().Equal(
            ("unclear-table", "/requests"), ("unclear-table", "/reviewAndLitigation"), ("conflicting-tables", "/proactiveDisclosure"));
        different.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Severity == Severity.Error);
        different.Cells.Should().BeEmpty();
    }

    [Theory]
    [InlineData("见附件", "unreadable-number", null)]
    [InlineData("22（其中修订16件）", "remarked-number", 22)]
    public void Read_DoubtfulNumber_IsAWarningWithTheRawText(string text, string code, int? value)
    {
        TextReport report = TextReport.Numbered(Form2021);
        report.Tables[0].Rows[2][1] = new(text);

        ReadResult result = report.Read(TextShape.CellALine);

        Diagnostic diagnostic = Only(result, code, "/proactiveDisclosure/regulations/issued");
        diagnostic.Text.Should().Be(text);
        diagnostic.Severity.Should().Be(Severity.Warning);
        result.Report!.GetCell("/proactiveDisclosure/regulations/issued").Should().Be(value);
        result.Cells[0].Text.Should().Be(text);
    }

    private static IEnumerable<string> Holes(string template) =>
        System.Text.RegularExpressions.Regex.Matches(template, "{(?<hole>[a-z]+)}", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["hole"].Value);

    private static ReadResult Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text));

    private static Diagnostic Only(ReadResult result, string code, string pointer)
    {
        Diagnostic diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(code);
        diagnostic.Cell.Should().Be(pointer);
        diagnostic.Message.Chinese.Should().NotContain("{");
        diagnostic.Message.English.Should().NotContain("{");
        return diagnostic;
    }
}
