using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>A heading or a caption that says of what year a table is.</summary>
public class YearOverTableTests
{
    public static TheoryData<string, int> Tables() => new(from form in Form.All from table in Enumerable.Range(0, form.Tables.Count) select (form.Id, table));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_CaptionOfAnotherYear_IsReported(string id, int table)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Numbered(form);
        string heading = report.Tables[table].Heading!;
        int year = report.Year;
        foreach ((string over, bool isOther) in ((string, bool)[])
            [
                ($"{heading}\n{year - 1}年情况：", true), ($"{heading}\n（一）{year - 1}年", true), ($"{heading}\n{year - 1}年度统计表\n计量单位：件", true),
                ($"{heading}\n{year}年未发生。{year - 1}年情况如下：", true), (heading.Insert(2, $"{year - 1}年"), true),
                (heading, false), ($"{heading}\n{year}年情况：", false), (heading.Insert(2, $"{year}年"), false), ($"{heading}\n较{year - 1}年有所增加。", false), ($"{heading}\n填报日期：{year + 1}年1月9日", false), ($"{heading}\n{year}年1月1日至{year}年12月31日", false),
            ])
        {
            report.Tables[table].Heading = over;

            ReadResult result = report.Read(TextShape.RowALine);

            result.Cells.Should().HaveCount(form.Cells.Count, "{0}", over);
            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell)).Should().Equal(isOther ? [("other-year", form.Tables[table].Pointer)] : [], "{0}", over);
        }
    }
}
