using GovDisclosure.Model.Documents.Tests.Documents;
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
}
