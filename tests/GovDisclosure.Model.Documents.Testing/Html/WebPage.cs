using System.Net;
using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>A report on the page of an office, with the site around it.</summary>
internal static class WebPage
{
    /// <summary>The page as a string; its declaration of the encoding is the caller's.</summary>
    public static string Write(TextReport report, string meta = "<meta charset=utf-8>") =>
        $"""
        <!DOCTYPE html>
        <html>
        <head>{meta}<title>{report.Title}_临溪县人民政府</title><style>td&#123;color:red&#125;</style></head>
        <body>
        <div class=top><a href=/>首页</a> &gt; <a href=/zwgk>政务公开</a> &gt; <a href=/ndbg>年度报告</a></div>
        <ul class=years><li><a href=a.html>{TextReport.AgencyName}2018年政府信息公开工作年度报告</a></li><li><a href=b.html>六、其他需要报告的事项</a></li></ul>
        <div class=main>
          <table class=meta><tr><td>索引号</td><td>0032/{report.Year}-1</td><td>发布机构</td><td><a href=/>{TextReport.AgencyName}</a></td></tr></table>
          <h1>{report.Title}</h1>
          <div class=info>发布日期：<span>{report.Year + 1}-01-20</span>&nbsp;&nbsp;浏览次数：<span>12</span></div>
          <div class=article>
        {Body(report)}
          </div>
          <div class=share><a href=#>打印</a> <a href=#>关闭</a></div>
        </div>
        <div class=footer><p>主办：临溪县人民政府办公室</p><p>网站标识码：0000000000　ICP备00000000号</p></div>
        </body>
        </html>
        """;

    public static string Table(TextTable table)
    {
        StringBuilder html = new("<table border=1 cellspacing=0>\r\n");
        foreach (List<TextBox> row in table.Rows)
        {
            html.Append("<tr>");
            row.ForEach(box => html.Append("<td><p align=center>").Append(WebUtility.HtmlEncode(box.Text)).Append("</p></td>"));
            html.Append("</tr>\r\n");
        }

        return html.Append("</table>").ToString();
    }

    private static string Body(TextReport report) => string.Join(
        "\r\n",
        [
            Section("一、总体情况", report.Overview),
            .. report.Tables.Select(table => (table.Heading is null ? "" : $"<p><strong>{table.Heading}</strong></p>") + Table(table)),
            Section("五、存在的主要问题及改进情况", report.Problems),
            Section("六、其他需要报告的事项", report.OtherMatters),
        ]);

    private static string Section(string heading, string? text) =>
        text is null ? "" : $"<p><b>{heading}</b></p>{string.Concat(text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"))}";
}
