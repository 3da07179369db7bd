namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

/// <summary>What the style sheets of sites and of their frameworks set around and in tables leaves no cell in doubt.</summary>
public class OrdinarySheetTests
{
    private const string Around =
        "<ol class=nav><li><a href=a>首页</a></li><li><a href=b>政务公开</a></li></ol><div class='container clearfix article'><h2 class=title>信息公开</h2><ul class=list><li>年报</li></ul>{0}<div class=clear></div></div>";

    private const string Columns = "<colgroup><col width=72 style='mso-width-source:userset;mso-width-alt:2304;width:54pt'><col width=0 style='width:48pt' span=3></colgroup>";

    [Theory]
    [InlineData("html{line-height:1.15;-webkit-text-size-adjust:100%}body{margin:0}hr{box-sizing:content-box;height:0;overflow:visible}sub,sup{font-size:75%;line-height:0;position:relative;vertical-align:baseline}sub{bottom:-.25em}sup{top:-.5em}[hidden]{display:none}")]
    [InlineData("*,::after,::before{box-sizing:border-box}body{font-size:1rem;line-height:1.5;color:#212529;background-color:#fff}table{caption-side:bottom;border-collapse:collapse}.clearfix::after{display:block;clear:both;content:\"\"}.container{position:relative}.container::before{content:'';display:table}.table td{padding:.75rem;vertical-align:top}.sr-only{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)}.text-hide{font:0/0 a;color:transparent}")]
    [InlineData("body,div,dl,dt,dd,ul,ol,li,h1,h2,h3,th,td,p{margin:0;padding:0}ol,ul,li{list-style:none}table{border-collapse:collapse;border-spacing:0}body{font:14px/1.6 \"Microsoft YaHei\",Arial;line-height:24px}.clearfix:after{content:\".\";display:block;height:0;clear:both;visibility:hidden;font-size:0}.clear{height:0;line-height:0;font-size:0;clear:both;overflow:hidden}")]
    [InlineData(".layui-table{width:100%;margin:10px 0;background-color:#fff;color:#5f5f5f}.layui-table tbody tr:hover{background-color:#f8f8f8}.layui-table td{position:relative;padding:9px 15px;min-height:20px;line-height:20px;font-size:14px}.layui-clear:after,.article:after{clear:both;content:'\\20';display:block;height:0}.layui-table::after,.layui-table:before{content:'';position:absolute;left:0;bottom:0;width:100%;height:1px;background-color:#eee;z-index:1}")]
    [InlineData(".table::before,.table--group::after{content:\"\";position:absolute;background-color:#ebeef5;z-index:1}.table::before{left:0;bottom:0;width:100%;height:1px}.table--group::after{top:0;right:0;width:1px;height:100%}.table th::after{content:'';position:absolute;top:50%;right:0;width:1px;height:1.6em;background-color:rgba(0,0,0,.06);transform:translateY(-50%)}")]
    [InlineData(".title{position:relative}.title::before{content:'';position:absolute;left:0;top:6px;width:16px;height:16px;background:url(i.png) no-repeat}.list li::before,.nav li:after{content:'\\e600';font-family:iconfont;position:absolute;left:0}.list li:before{content:'•';margin-left:-12px}a:hover::after{content:'';position:absolute;background:red;width:100%}.nav{counter-reset:n}.nav li::before{content:counter(n) '.'}.nav{list-style:decimal inside}")]
    [InlineData("td{line-height:1.2;height:30px;overflow:hidden;width:10%}td p{line-height:20pt;margin:0}tr{height:0.8cm}.article{overflow:hidden;position:relative;line-height:2em;list-style-type:square}@media print{.article{line-height:0}.nav,.title{display:none}}")]
    public void Read_ReportUnderAnOrdinarySheet_LeavesNothingInDoubt(string sheet)
    {
        string content = SeenPage.Content.Replace("<table", "<table class='table table--group layui-table'", StringComparison.Ordinal);
        content = content.Insert(content.IndexOf('>', content.IndexOf("<table", StringComparison.Ordinal)) + 1, Columns);
        string page = Around.Replace("{0}", content, StringComparison.Ordinal);

        SeenPage.Read(sheet, page, static _ => false).Diagnostics.Should().BeEquivalentTo(SeenPage.Read("", page, static _ => false).Diagnostics, static options => options.Including(one => one.Code).Including(one => one.Cell));
        SeenPage.Read(sheet, page, static _ => false).Cells.Should().OnlyContain(cell => cell.Value != null);
    }
}
