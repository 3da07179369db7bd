using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class DiagnosticLogTests
{
    [Fact]
    public void Read_LongText_IsCutBetweenCharacters()
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        report.Tables[0].Rows[2][1] = new("x" + string.Concat(Enumerable.Repeat("\U00020000", 200)));

        Diagnostic diagnostic = report.Read(TextShape.CellALine).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Text.Should().HaveLength(300).And.EndWith("\U00020000…");
    }

    [Fact]
    public void Read_ManyHeads_AreCutShortInMessages()
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        report.Tables[0].Rows[1].AddRange(Enumerable.Repeat(new TextBox("本年制发件数"), 500));

        ReadResult result = report.Read(TextShape.RowALine);

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "unclear-columns");
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Message.Chinese.Length < 1000);
    }

    [Theory]
    [InlineData("其他对外管理服务事顼", 0, "其他对外管理服务事项")]
    [InlineData("一、本年新收政府信息公开申情数量", 1, "本年新收政府信息公开申请数量")]
    public void Read_MisspeltLabel_IsReadWithAWarning(string text, int table, string meant)
    {
        Form form = table == 0 ? Form.Year2019 : Form.Year2021;
        TextReport report = TextReport.Numbered(form);
        List<TextBox> row = report.Tables[table].Rows.First(row => row.Exists(box => box.Text.EndsWith(meant, StringComparison.Ordinal)));
        row[row.FindIndex(box => box.Text.EndsWith(meant, StringComparison.Ordinal))] = new(text);

        ReadResult result = report.Read(TextShape.CellALine);

        Diagnostic diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("misspelt-label");
        diagnostic.Text.Should().Be(text);
        diagnostic.Place.Should().NotBeNull();
        diagnostic.Message.Chinese.Should().Contain(meant);
        result.Cells.Should().HaveCount(form.Cells.Count);
    }

    [Fact]
    public void Find_Result_CannotBeWrittenTo() =>
        FormLabels.Find("总计").Should().BeAssignableTo<IList<FormLabel>>().Which.IsReadOnly.Should().BeTrue();
}
