using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class LabelKeyTests
{
    [Theory]
    [InlineData("商业 企业", "商业企业")]
    [InlineData("商业\n企业", "商业企业")]
    [InlineData("商\u3000业\u00A0企\t业", "商业企业")]
    [InlineData("商业\u200B企业\uFEFF", "商业企业")]
    [InlineData("\u200E商业\u2060企业\u200F", "商业企业")]
    [InlineData("政府集中釆购", "政府集中采购")]
    [InlineData("⾏政许可", "行政许可")]
    [InlineData("⾃然⼈", "自然人")]
    [InlineData("⻔户网站", "门户网站")]
    [InlineData("⻋⻚⻅⻓", "车页见长")]
    [InlineData("危及“三安全一稳定”", "危及三安全一稳定")]
    [InlineData("危及\"三安全一稳定\"", "危及三安全一稳定")]
    [InlineData("危及‘三安全一稳定’", "危及三安全一稳定")]
    [InlineData("危及「三安全一稳定」", "危及三安全一稳定")]
    [InlineData("危及〝三安全一稳定〞", "危及三安全一稳定")]
    [InlineData("部分公开(区分处理的,只计这一情形,不计其他情形)", "部分公开区分处理的只计这一情形不计其他情形")]
    [InlineData("部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开区分处理的只计这一情形不计其他情形")]
    [InlineData("本年增/减", "本年增减")]
    [InlineData("本年增／减", "本年增减")]
    public void Of_WaysOfTyping_GivesOneKey(string text, string key) => LabelKey.Of(text).Should().Be(key);

    [Theory]
    [InlineData("1.属于国家秘密")]
    [InlineData("1、属于国家秘密")]
    [InlineData("1．属于国家秘密")]
    [InlineData("１．属于国家秘密")]
    [InlineData("1，属于国家秘密")]
    [InlineData("1 . 属于国家秘密")]
    [InlineData("⒈属于国家秘密")]
    [InlineData("(1)属于国家秘密")]
    [InlineData("（1）属于国家秘密")]
    [InlineData("⑴属于国家秘密")]
    [InlineData("（ 一 ）属于国家秘密")]
    [InlineData("㈠属于国家秘密")]
    [InlineData("①属于国家秘密")]
    [InlineData("㊀属于国家秘密")]
    [InlineData("三、（三）①属于国家秘密")]
    [InlineData("十二、属于国家秘密")]
    [InlineData("属于国家秘密")]
    public void Of_LeadingNumeral_IsLeftOut(string text) => LabelKey.Of(text).Should().Be("属于国家秘密");

    [Theory]
    [InlineData("三公经费", "三公经费")]
    [InlineData("2019年", "2019年")]
    [InlineData("一般公共预算", "一般公共预算")]
    [InlineData("（三公经费）", "三公经费")]
    [InlineData("12", "12")]
    [InlineData("", "")]
    [InlineData("——", "")]
    public void Of_DigitsThatAreNoNumeral_StayInTheKey(string text, string key) => LabelKey.Of(text).Should().Be(key);

    [Fact]
    public void Of_LoneSurrogate_IsPassedOver()
    {
        foreach (string text in new[] { "\uD800规章", "规\uDC00章", "规章\uD83D", "规\uDC00\uD800章" })
        {
            LabelKey.Of(text).Should().Be("规章");
        }
    }

    [Fact]
    public void Of_AnyText_GivesAKeyThatIsItsOwnKeyAndNeverThrows() =>
        Gen.String.Sample(text => LabelKey.Of(text) is var key && key.All(char.IsLetterOrDigit) && LabelKey.Of(key) == key);

    [Theory, ClassData(typeof(BothForms))]
    public void Of_LabelsOfEveryTable_TellItsRowsAndTheirColumnsApart(string formId)
    {
        foreach (FormTable table in BothForms.Get(formId).Tables)
        {
            table.Rows.SelectMany(row => row.Keys.ToArray()).Should().OnlyHaveUniqueItems();
            foreach (FormRow row in table.Rows)
            {
                row.Columns.SelectMany(column => column.Keys.ToArray()).Should().OnlyHaveUniqueItems(row.Pointer);
            }
        }
    }
}
