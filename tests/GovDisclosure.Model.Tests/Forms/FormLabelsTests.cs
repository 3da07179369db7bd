using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Forms;

public class FormLabelsTests
{
    public static TheoryData<string> AllLabels() => [.. AllItems().Select(item => item.Label.Chinese).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(AllLabels))]
    public void Find_AnyLabel_GivesEveryItemThatBearsIt(string label) =>
        FormLabels.Find(label).Select(found => found.Item).Should().BeEquivalentTo(AllItems().Where(item => item.IsLabelled(label)));

    [Theory]
    [InlineData("商业 企业", "商业企业")]
    [InlineData("政府集中釆购", "政府集中采购")]
    [InlineData("３．危及\"三安全一稳定\"", "3.危及“三安全一稳定”")]
    [InlineData("合 计", "总计")]
    [InlineData("规范性文件", "行政规范性文件")]
    [InlineData("三、（一）予以公开", "（一）予以公开")]
    [InlineData("本年新收政府信息公开申请数", "一、本年新收政府信息公开申请数量")]
    [InlineData("1.信访举报投诉类申清", "1.信访举报投诉类申请")]
    public void Find_LabelAsOfficesTypeIt_IsKnown(string text, string label) =>
        FormLabels.Find(text).Select(found => found.Item.Label.Chinese).Should().Contain(label);

    [Theory]
    [InlineData("")]
    [InlineData("小计")]
    [InlineData("予以不公开")]
    [InlineData("行政处分")]
    [InlineData("其他说明")]
    [InlineData("属于国家机密")]
    [InlineData("本年新收政府信息公开申请数量合计数")]
    [InlineData("本年新收政府信息公开申请数量（含上年结转政府信息公开申请数量）")]
    public void Find_AnotherText_IsUnknown(string text) => FormLabels.Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("—")]
    [InlineData("：")]
    public void Find_LabelBehindThoseItStandsUnder_IsKnown(string between)
    {
        foreach (FormItem item in AllItems())
        {
            List<FormItem> chain = [.. Above(item).Where(above => above is not FormGroup { Numeral: "" })];
            for (int length = 1; length <= chain.Count; length++)
            {
                FormItem[] parts = [.. chain.Take(length).Reverse(), item];
                FormLabels.Find(string.Join(between, parts.Select(part => part.Label.Chinese))).Select(found => found.Item).Should().Contain(item);
                FormLabels.Find(string.Join(between, parts.Select(part => part.Label.Chinese[part.Numeral.Length..]))).Select(found => found.Item).Should().Contain(item);
            }
        }
    }

    [Fact]
    public void Find_LabelBehindThoseItDoesNotStandUnder_IsNotThat()
    {
        foreach (FormRow row in Form.All.SelectMany(form => form.Tables).SelectMany(table => table.Rows))
        {
            foreach (FormItem other in AllItems().Where(other => other is FormGroup or FormHeading && !Above(row).Any(above => above.IsLabelled(other.Label.Chinese))))
            {
                FormLabels.Find($"{other.Label.Chinese} {row.Label.Chinese}").Should().NotContain(found => found.Item == row);
            }
        }
    }

    [Fact]
    public void Find_EndlessText_IsUnknown() => FormLabels.Find(new string('总', 1_000_000)).Should().BeEmpty();

    private static IEnumerable<FormItem> AllItems() => Form.All.SelectMany(form => form.Sections.SelectMany(section =>
        section is not FormTable table
            ? [section]
            : new FormItem?[] { section }
                .Concat(table.Captions)
                .Concat(table.Columns).Concat(table.Columns.Select(column => column.Heading))
                .Concat(table.Rows).Concat(table.Rows.Select(row => row.Heading))
                .Concat(Groups(table.Entries))
                .OfType<FormItem>().Distinct()));

    private static IEnumerable<FormItem> Above(FormItem item)
    {
        if (((item as FormRow)?.Heading ?? (item as FormColumn)?.Heading) is { } heading)
        {
            yield return heading;
        }

        for (FormGroup? group = (item as FormEntry)?.Parent; group is not null; group = group.Parent)
        {
            yield return group;
        }
    }

    private static IEnumerable<FormGroup> Groups(IEnumerable<FormEntry> entries) =>
        entries.OfType<FormGroup>().SelectMany(group => Groups(group.Entries).Prepend(group));
}
