using GovDisclosure.Model.Documents.Numbers;

namespace GovDisclosure.Model.Documents.Tests.Numbers;

public class HeadUnitTests
{
    [Theory]
    [InlineData("采购总金额（万元）", "采购总金额", "万元")]
    [InlineData("本年收费金额（单位：元）", "本年收费金额", "元")]
    [InlineData("采购总金额(元)", "采购总金额", "元")]
    [InlineData("采购总金额（单位: 人民币 万元）", "采购总金额", "万元")]
    [InlineData("本年制发件数（件）", "本年制发件数", null)]
    [InlineData("采购总金额（预算）", "采购总金额（预算）", null)]
    [InlineData("采购总金额", "采购总金额", null)]
    [InlineData("采购总金额【元】", "采购总金额", "元")]
    [InlineData("采购总金额〔单位：元〕", "采购总金额", "元")]
    [InlineData("采购总金额（千元）", "采购总金额（千元）", null)]
    [InlineData("采购总金额（元）（保留两位小数）", "采购总金额（元）（保留两位小数）", null)]
    [InlineData("（单位：元）", "", "元")]
    [InlineData("单位：万元", "", "万元")]
    [InlineData("金额单位：人民币元", "", "元")]
    [InlineData("计量单位：元", "", "元")]
    [InlineData("单位：千元", "", null)]
    public void Split_Head_SeparatesItsUnit(string head, string label, string? unit)
    {
        (string actualLabel, MoneyUnit? actualUnit) = HeadUnit.Split(head);

        actualLabel.Should().Be(label);
        (actualUnit?.Name).Should().Be(unit);
    }
}
