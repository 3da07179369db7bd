using System.Globalization;
using GovDisclosure.Model.Documents.Numbers;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Numbers;

public class CellNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("１２", "12")]
    [InlineData(" \u00A012\u3000\u200B", "12")]
    [InlineData("1,234", "1234")]
    [InlineData("1，234，567", "1234567")]
    [InlineData("12件", "12")]
    [InlineData("12 项", "12")]
    [InlineData("3（件）", "3")]
    [InlineData("3.00", "3")]
    [InlineData("+5", "5")]
    [InlineData("－2", "-2")]
    [InlineData("−2", "-2")]
    [InlineData("- 2", "-2")]
    [InlineData("\n-2\n", "-2")]
    [InlineData("2\n件", "2")]
    [InlineData("9007199254740991", "9007199254740991")]
    public void Read_Count_GivesTheNumberWithoutARemark(string text, string value)
    {
        CellNumber number = CellNumber.Read(text, CellKind.Count);

        number.Should().Be(new CellNumber(CellNumberKind.Number, decimal.Parse(value, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\u200B")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("—")]
    [InlineData("无")]
    [InlineData("不适用")]
    public void Read_MarkForNothing_IsBlank(string text)
    {
        CellNumber.Read(text, CellKind.Count).Kind.Should().Be(CellNumberKind.Blank);
        CellNumber.Read(text, CellKind.Amount).Kind.Should().Be(CellNumberKind.Blank);
    }

    [Theory]
    [InlineData("10²")]
    [InlineData("\u202E12")]
    [InlineData("12\u202E")]
    [InlineData("12①")]
    [InlineData("①")]
    [InlineData("1 2")]
    [InlineData("1.000")]
    [InlineData("12.000")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1,,234")]
    [InlineData("0,123")]
    [InlineData("007")]
    [InlineData("3.5")]
    [InlineData("3.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("12元")]
    [InlineData("12人")]
    [InlineData("见附件")]
    [InlineData("12以上")]
    [InlineData("+-3")]
    [InlineData("增加3")]
    [InlineData("1e3")]
    [InlineData("(5)")]
    [InlineData("22（其中16")]
    [InlineData("9007199254740992")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("一")]
    public void Read_AnythingElseInACount_IsUnreadable(string text) =>
        CellNumber.Read(text, CellKind.Count).Kind.Should().Be(CellNumberKind.Unreadable);

    /// <summary>A dash for nothing over a number, or a number below zero: nobody can tell.</summary>
    [Theory]
    [InlineData("-\n37")]
    [InlineData("－ \n 37")]
    [InlineData("+\r\n37")]
    [InlineData("−\u202837")]
    public void Read_SignOnALineOfItsOwn_IsUnreadable(string text)
    {
        foreach (CellKind kind in Enum.GetValues<CellKind>())
        {
            CellNumber.Read(text, kind).Kind.Should().Be(CellNumberKind.Unreadable);
        }
    }

    [Theory]
    [InlineData("\u202E12")]
    [InlineData("\u202B-12\u202C")]
    [InlineData("\u206712\u2069")]
    [InlineData("-\u200F12")]
    [InlineData("\u202E")]
    public void Read_CharactersThatTurnTheOrderAround_AreUnreadable(string text)
    {
        foreach (CellKind kind in Enum.GetValues<CellKind>())
        {
            CellNumber.Read(text, kind).Kind.Should().Be(CellNumberKind.Unreadable);
        }
    }

    [Theory]
    [InlineData("+1036", 1036)]
    [InlineData("-4", -4)]
    [InlineData("－2", -2)]
    [InlineData("增加3", 3)]
    [InlineData("减少2项", -2)]
    [InlineData("增3", 3)]
    [InlineData("减 2", -2)]
    [InlineData("-0", 0)]
    public void Read_Change_KnowsSignsAndTheirWords(string text, int value) =>
        CellNumber.Read(text, CellKind.SignedCount).Should().Be(new CellNumber(CellNumberKind.Number, value));

    [Theory]
    [InlineData("22（其中修订16件）", 22)]
    [InlineData("55(含自然失效29件)", 55)]
    [InlineData("7件（见说明）", 7)]
    public void Read_RemarkInBrackets_GivesTheNumberAndSaysSo(string text, int value) =>
        CellNumber.Read(text, CellKind.Count).Should().Be(new CellNumber(CellNumberKind.Number, value, HasRemark: true));

    [Theory]
    [InlineData("3（百万元）")]
    [InlineData("3（其中1元未收）")]
    public void Read_AmountWithARemarkOnMoney_IsNoNumber(string text) => CellNumber.Read(text, CellKind.Amount).Kind.Should().Be(CellNumberKind.Unreadable);

    [Theory]
    [InlineData("251000元", "251000", "元")]
    [InlineData("12.35 万元", "12.35", "万元")]
    [InlineData("1.5亿元", "1.5", "亿元")]
    [InlineData("3（万元）", "3", "万元")]
    [InlineData("3（单位：元）", "3", "元")]
    [InlineData("3（人民币万元）", "3", "万元")]
    [InlineData("12.350", "12.350", null)]
    public void Read_Amount_KeepsDecimalsAndUnit(string text, string value, string? unit)
    {
        CellNumber number = CellNumber.Read(text, CellKind.Amount);

        number.Value.ToString(CultureInfo.InvariantCulture).Should().Be(value);
        (number.Unit?.Name).Should().Be(unit);
        number.HasRemark.Should().BeFalse();
    }
}
