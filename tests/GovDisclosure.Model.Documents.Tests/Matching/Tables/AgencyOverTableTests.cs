using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>A heading or a caption that says of what organ a table is.</summary>
public class AgencyOverTableTests
{
    public static TheoryData<string, int> Tables() => new(from form in Form.All from table in Enumerable.Range(0, form.Tables.Count) select (form.Id, table));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_CaptionOfAnotherOrgan_IsReported(string id, int table)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach ((string caption, bool isOther) in ((string, bool)[])
            [
                ("表：临溪县财政局行政复议、行政诉讼情况", true), ($"临溪县教育局{form.FirstYear + 1}年统计表", true), ("填报单位：临溪县财政局", true), ("（临溪县财政局）", true), ("县财政局：", true),
                ("填报单位：临溪县人民政府", true), ("临溪县水务局柏桥水库管理站情况", true),
                ("填报单位：临溪县水务局", false), ("单位：水务局", false), ("县水务局统计表", false), ("填报单位：岚江省临溪县水务局办公室", false), ("（临溪县水利和水务局）", false),
                ("计量单位：件", false), ("我局情况如下", false), ("本机关情况", false), ("各级行政机关情况", false), ("数据来源：临溪县司法局", false), ("制表机关：国务院办公厅", false), ("复议机关：临溪县人民政府", false),
                ("以下为县政府信息公开办提供的统计表", false), ("人民法院受理情况", false), ("全县情况", false), ("情况说明：本表由临溪县财政局汇总。", false),
            ])
        {
            foreach ((string format, ReadResult result) in new LinedReport(form) { Over = (table, [caption]) }.ReadAll())
            {
                result.Cells.Should().HaveCount(form.Cells.Count, "{0} {1}", format, caption);
                result.Report!.Agency.Name.Should().Be(LinedReport.Agency);
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text))
                    .Should().Equal(isOther ? [("other-agency", form.Tables[table].Pointer, caption)] : [], "{0} {1}", format, caption);
            }
        }
    }

    /// <summary>Organs go by short names and by long ones; what they have in common is looked for in order.</summary>
    [Theory]
    [InlineData("云川市发展和改革委员会", "市发改委", false)]
    [InlineData("岚江省卫生健康委员会", "省卫健委", false)]
    [InlineData("白石区青桥街道办事处", "青桥街道", false)]
    [InlineData("白石区青桥街道办事处", "青桥街道办", false)]
    [InlineData("临溪县人民政府", "临溪县政府办公室", false)]
    [InlineData("临溪县", "县政府", false)]
    [InlineData("临溪县人民政府办公室", "县政府办", false)]
    [InlineData("临溪县水务局（临溪县河长制办公室）", "县河长办", false)]
    [InlineData("临溪县自然资源局", "临溪县自然资源和规划局", false)]
    [InlineData("临溪县人民政府办公室", "临溪县人民政府", true)]
    [InlineData("临溪县水务局", "云川市水务局", true)]
    [InlineData("临溪县水务局", "临溪县水利局", true)]
    [InlineData("白石区青桥街道办事处", "白石区柏桥街道办事处", true)]
    public void Read_NameOverATable_IsComparedInItsForms(string agency, string named, bool isOther)
    {
        LinedReport report = new(Form.Year2021) { Head = [$"{agency}2022年政府信息公开工作年度报告"], Over = (1, [$"填报单位：{named}"]) };
        foreach ((string format, ReadResult result) in report.ReadAll())
        {
            result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isOther ? ["other-agency"] : [], "{0}", format);
        }
    }
}
