using System.Text;
using GovDisclosure.Model.Documents.Testing.Docx;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

public class PicturedReportTests
{
    private const string Title = "<h1>临溪县水务局2022年政府信息公开工作年度报告</h1><p>发布日期：2023-01-20</p>";
    private const string Head = "<div><a href=/><img src=logo.png></a> <a href=/gk>政务公开</a></div>";
    private const string Foot = "<div><p>主办单位：临溪县人民政府办公室　岚ICP备00000017号</p><img src=code.png></div>";

    [Theory]
    [InlineData("<img src=1.png>")]
    [InlineData($"{Head}<div>{Title}<p><img src=1.png></p><p><img src=2.png width=800 height=1100></p></div>{Foot}")]
    [InlineData($"{Head}<div><img src=1.png></div>{Foot}")]
    [InlineData($"{Head}{Title}<canvas></canvas><p>上一篇：没有了</p>")]
    public void Read_PageThatShowsItsReportAsImages_SaysSo(string page) => CodeOf(page).Should().Be("no-text");

    [Theory]
    [InlineData($"{Head}<div>{Title}</div>{Foot}")]
    [InlineData($"{Head}<div>{Title}<p>附件：年度报告全文</p><p><img src=1.png></p></div>{Foot}")]
    [InlineData($"{Head}<div>{Title}<a href=1.pdf><img src=pdf.png></a></div>{Foot}")]
    [InlineData($"{Head}<div>{Title}<img src=icon.gif width=16 height=16px></div>{Foot}")]
    [InlineData($"{Head}<div>{Title}<img style=display:none src=1.png></div>{Foot}")]
    [InlineData($"{Head}<div>{Title}<p>本年度，临溪县水务局依法公开信息若干条，通过网站公开若干条，通过其他途径公开若干条，没有收费。</p><img src=1.png></div>{Foot}")]
    [InlineData("<img src=banner.png><p>通知公告</p><p>2023-01-20</p>")]
    public void Read_PageWithoutAReport_IsNoReportWhateverImagesItHas(string page) => CodeOf(page).Should().Be("no-report");

    [Fact]
    public void Read_WordFileWithNothingButPicturesUnderItsTitle_SaysSo()
    {
        byte[] document = DocxFile.OfBody("<w:p><w:r><w:t>临溪县水务局2022年政府信息公开工作年度报告</w:t></w:r></w:p><w:p><w:r><w:drawing/></w:r></w:p>");

        DocumentReader.Read(document).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("no-text");
    }

    private static string CodeOf(string page) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes($"<html><body>{page}</body></html>")).Diagnostics.Should().ContainSingle().Subject.Code;
}
