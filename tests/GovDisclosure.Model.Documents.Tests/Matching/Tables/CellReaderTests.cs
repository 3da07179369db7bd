using System.Globalization;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

public class CellReaderTests
{
    [Theory]
    [InlineData("采购总金额", "251000元", "251000", null)]
    [InlineData("采购总金额", "25.1万元", "251000", null)]
    [InlineData("采购总金额（万元）", "25.1", "251000", null)]
    [InlineData("采购总金额（万元）", "251000元", "251000", null)]
    [InlineData("采购总金额", "0", "0", null)]
    [InlineData("采购总金额", "/", null, null)]
    [InlineData("采购总金额", "251000", null, "251000")]
    public void Read_ProcurementAmount_IsInYuanOrKeptAsText(string head, string text, string? value, string? amountText)
    {
        TextReport report = TextReport.Numbered(Form.Year2019);
        report.Tables[0].Rows[^2][2] = new(head);
        report.Tables[0].Rows[^1][2] = new(text);

        ReadResult result = report.Read(TextShape.RowALine);

        CentralizedProcurement2019 row = ((AnnualReport2019)result.Report!).ProactiveDisclosure.CentralizedProcurement;
        row.Amount.Should().Be(value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture));
        row.AmountText.Should().Be(amountText);
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(amountText is null ? [] : ["unknown-unit"]);
    }

    [Theory]
    [InlineData("本年收费金额（单位：万元）", "12.35", "12.35", false)]
    [InlineData("本年收费金额（元）", "123500", "12.35", false)]
    [InlineData("本年收费金额（单位：万元）", "1元", "0.0001", false)]
    [InlineData("本年收费金额", "0", "0", false)]
    [InlineData("本年收费金额", "12.35", "12.35", true)]
    public void Read_FeeAmount_IsInTenThousandYuanAndSaysWhereThatIsNotWritten(string head, string text, string value, bool isAssumed)
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        report.Tables[0].Rows[^2][1] = new(head);
        report.Tables[0].Rows[^1][1] = new(text);

        ReadResult result = report.Read(TextShape.RowALine);

        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isAssumed ? ["assumed-unit"] : []);
        ((AnnualReport2021)result.Report!).ProactiveDisclosure.AdministrativeFees.Amount
            .Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_BlankMarks_AreBlankAndStillToldApart()
    {
        string[] marks = ["", "/", "不适用"];
        TextReport report = TextReport.Numbered(Form.Year2021);
        report.Tables[0].Rows[2] = [new("规章"), .. marks.Select(mark => new TextBox(mark))];

        ReadResult result = report.Read(TextShape.CellALine);

        result.Diagnostics.Should().BeEmpty();
        result.Cells.Take(3).Select(cell => cell.Text).Should().Equal(marks);
        result.Cells.Take(3).Should().OnlyContain(cell => cell.Value == null);
    }
}
