using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class FormItemTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void IsLabelled_OwnLabelHoweverTyped_Holds(string formId)
    {
        foreach (FormItem item in Items(BothForms.Get(formId)))
        {
            string label = item.Label.Chinese;
            string bare = label[item.Numeral.Length..];
            string[] ways =
            [
                label,
                bare,
                .. item.Variants,
                .. item.Variants.Select(variant => item.Numeral + variant),
                string.Join('\n', label.ToCharArray()),
                string.Join('\u00A0', label.ToCharArray()),
                "\u3000" + label + "\u200B ",
                label.Normalize(System.Text.NormalizationForm.FormKC),
                label.Replace('“', '"').Replace('”', '"').Replace("采", "釆", StringComparison.Ordinal).Replace('（', '(').Replace('）', ')').Replace('，', ','),
                "9、" + bare,
                "（九）" + bare,
            ];
            ways.Should().OnlyContain(way => item.IsLabelled(way), label);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void IsLabelled_LabelOfAnotherRowOfTheTable_Fails(string formId)
    {
        foreach (FormTable table in BothForms.Get(formId).Tables)
        {
            foreach ((FormRow row, FormRow other) in from row in table.Rows from other in table.Rows where row != other select (row, other))
            {
                row.IsLabelled(other.Label.Chinese).Should().BeFalse($"{row.Pointer} is not {other.Pointer}");
            }
        }
    }

    [Theory]
    [InlineData("/requests/outcomes/disclosed", "不予公开")]
    [InlineData("/requests/outcomes/disclosed", "（一）不予公开")]
    [InlineData("/requests/outcomes/disclosed", "部分公开")]
    [InlineData("/requests/outcomes/partiallyDisclosed", "予以公开")]
    [InlineData("/requests/outcomes/withheld/stateSecret", "不属于国家秘密")]
    [InlineData("/requests/outcomes/total", "小计")]
    [InlineData("/requests/newlyReceived", "上年结转政府信息公开申请数量")]
    [InlineData("/requests/carriedOver", "结转下年度继续办理")]
    [InlineData("/reviewAndLitigation/directLitigation", "复议后起诉")]
    [InlineData("/proactiveDisclosure/regulations", "行政规范性文件")]
    [InlineData("/proactiveDisclosure/regulations", "")]
    public void IsLabelled_SimilarOrOppositeLabel_Fails(string pointer, string text) =>
        Form.All.SelectMany(form => form.Tables).SelectMany(table => table.Rows).Where(row => row.Pointer == pointer)
            .Should().NotBeEmpty().And.NotContain(row => row.IsLabelled(text));

    [Theory]
    [InlineData("/requests/outcomes/total", "合计")]
    [InlineData("/requests/outcomes/total", "（七）合 计")]
    [InlineData("/requests/outcomes/partiallyDisclosed", "（二）部分公开")]
    [InlineData("/proactiveDisclosure/normativeDocuments", "规范性文件")]
    [InlineData("/proactiveDisclosure/normativeDocuments", "行政规范性文件")]
    [InlineData("/requests/outcomes/withheld/prohibitedByLaw", "2.其它法律行政法规禁止公开")]
    [InlineData("/requests/outcomes/withheld/prohibitedByLaw", "2、其他法律、行政法规禁止公开")]
    [InlineData("/requests/outcomes/otherHandling/other", "其它")]
    [InlineData("/requests/outcomes/otherHandling/other", "其他")]
    public void IsLabelled_WordingsInUse_Hold(string pointer, string text) =>
        Form.All.SelectMany(form => form.Tables).SelectMany(table => table.Rows).Where(row => row.Pointer == pointer)
            .Should().NotBeEmpty().And.OnlyContain(row => row.IsLabelled(text));

    [Theory, ClassData(typeof(BothForms))]
    public void IsLabelled_WordsThatStandForOthers_HoldForColumnsGroupsAndHeadings(string formId)
    {
        Form form = BothForms.Get(formId);
        form.Requests.Columns[^1].IsLabelled("合计").Should().BeTrue();
        form.Requests.Columns[^1].IsLabelled("小计").Should().BeFalse();
        form.Requests.Columns[5].IsLabelled("其它").Should().BeTrue();
        form.Requests.Columns[1].Heading!.IsLabelled("法人或\n其它组织").Should().BeTrue();
        form.ReviewAndLitigation.Columns[^1].IsLabelled("合计").Should().BeTrue();
        form.ReviewAndLitigation.Columns[2].IsLabelled("其它结果").Should().BeTrue();
        form.ReviewAndLitigation.IsLabelled("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况").Should().BeTrue();
        form.OtherMatters.IsLabelled("六、其它需要报告的事项").Should().BeTrue();
        form.Overview.IsLabelled("二、总体情况").Should().BeTrue();
    }

    [Fact]
    public void IsLabelled_OneLineOfOtherHandling_IsARowOn2019AndAGroupOn2021()
    {
        FormEntry OtherHandling(Form form) => form.Requests.Entries.OfType<FormGroup>().Single().Entries.Single(entry => entry.Name == "otherHandling");
        foreach (string text in new[] { "（六）其他处理", "（六）其他", "其它处理" })
        {
            OtherHandling(Form.Year2021).IsLabelled(text).Should().BeTrue(text);
            OtherHandling(Form.Year2019).Rows.Single().IsLabelled(text).Should().BeTrue(text);
        }
    }

    [Fact]
    public void IsLabelled_Null_Throws()
    {
        Action ask = () => Form.Year2021.Overview.IsLabelled(null!);
        ask.Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Label_OfEveryItem_BeginsWithItsNumeralAndHasBothLanguages(string formId)
    {
        foreach (FormItem item in Items(BothForms.Get(formId)))
        {
            item.Label.Chinese.Should().StartWith(item.Numeral).And.NotBe(item.Numeral);
            item.Label.English.Should().NotBeNullOrWhiteSpace().And.MatchRegex("^[ -~]+$");
            item.Variants.Should().NotContain(item.Label.Chinese[item.Numeral.Length..]);
            item.ToString().Should().Be(item.Label.Chinese);
        }
    }

    private static IEnumerable<FormItem> Items(Form form) =>
    [
        .. form.Sections,
        .. form.Tables.SelectMany(table => table.Rows),
        .. form.Tables.SelectMany(table => table.Columns),
        .. form.Tables.SelectMany(table => table.Rows).Select(row => row.Parent).OfType<FormGroup>().Distinct(),
        .. form.Tables.SelectMany(table => table.Rows).Select(row => row.Heading).OfType<FormHeading>().Distinct(),
        .. form.Tables.SelectMany(table => table.Columns).Select(column => column.Heading).OfType<FormHeading>().Distinct(),
    ];
}
