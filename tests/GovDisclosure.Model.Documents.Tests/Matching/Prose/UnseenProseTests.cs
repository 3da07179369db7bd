using System.Text;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>Text of a section that is not seen is none of the record's; where it is not simply gone, it is reported.</summary>
public class UnseenProseTests
{
    private const string Unseen = "去年的旧文字。";

    private static readonly TextReport Report = TextReport.Numbered(Form.Year2021);

    private static readonly string Tables = string.Concat(Report.Tables.Select(table => $"<p>{table.Heading}</p>{WebPage.Table(table)}"));

    public static TheoryData<string, bool> Ways() => new()
    {
        { "display:none", false },
        { "visibility:hidden", false },
        { "color:#fff", true },
        { "color:white;background:#fff", true },
        { "color:transparent", true },
        { "color:rgba(0,0,0,0)", true },
        { "-webkit-text-fill-color:transparent", true },
        { "font-size:0", true },
        { "font-size:1px", true },
        { "opacity:0", true },
        { "text-indent:-9999px", true },
        { "position:absolute;left:-9999px", true },
        { "clip-path:inset(100%)", true },
        { "position:absolute;clip:rect(0,0,0,0)", true },
        { "height:0;overflow:hidden", true },
        { "mso-hide:all", true },
        { "transform:scale(0)", true },
        { "line-height:0;overflow:hidden", true },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Read_ParagraphOutOfSight_IsNotOfTheSection(string style, bool isReported)
    {
        foreach ((string sheet, string attribute) in ((string, string)[])[("", $"style='{style}'"), ($".x{{{style}}}", "class=x")])
        {
            foreach ((string pointer, Func<AnnualReport, string?> text) in Sections)
            {
                string Paragraphs(string section) => section == pointer ? $"<p>甲。</p><p {attribute}>{Unseen}</p><p>乙。</p>" : "<p>甲。</p><p>乙。</p>";
                ReadResult result = Read(sheet, Paragraphs);

                Sections.Should().AllSatisfy(section => section.Text(result.Report!).Should().Be("甲。\n乙。"));
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text)).Should().Equal(isReported ? [("unreadable-text", pointer, Unseen)] : []);
                result.Diagnostics.All(SaysThatTheRestWasRead).Should().BeTrue();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Read_PartOfAParagraphOutOfSight_IsNotOfTheSection(string style, bool isReported)
    {
        ReadResult result = Read("", _ => $"<p>甲<span style='display:inline-block;{style}'>{Unseen}</span> 乙。</p><p>丙。</p>");

        Sections.Should().AllSatisfy(section => section.Text(result.Report!).Should().Be("甲 乙。\n丙。"));
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isReported ? ["unreadable-text"] : []);
    }

    /// <summary>What stands under a heading that is not seen may be seen as text of the section before.</summary>
    [Fact]
    public void Read_HeadingOutOfSight_IsReported()
    {
        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{Report.Title}</h1>{Tables}<p>五、存在的主要问题及改进情况</p><p>乙。</p><p style='opacity:0'>六、其他需要报告的事项</p><p>丙。</p>"));

        (result.Report!.ProblemsAndImprovements, result.Report.OtherMatters).Should().Be(("乙。", "丙。"));
        result.Diagnostics.Should().ContainSingle().Which.Text.Should().Be("六、其他需要报告的事项");
    }

    [Theory]
    [InlineData("五、存在的主要问题及改进情况：<b style='color:#fff'>旧。</b>新。", "新。")]
    [InlineData("五、存在的主要问题及改进情况：<b style='color:#fff'>旧。</b>", null)]
    public void Read_TextBehindItsHeadingOutOfSight_IsNotOfTheSection(string line, string? problems)
    {
        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{Report.Title}</h1>{Tables}<p>{line}</p><p>六、其他需要报告的事项</p><p>丙。</p>"));

        (result.Report!.ProblemsAndImprovements, result.Report.OtherMatters).Should().Be((problems, "丙。"));
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("unreadable-text");
    }

    [Theory]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", true)]
    [InlineData("<w:sz w:val=\"2\"/>", true)]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"000000\"/><w:color w:val=\"000000\"/>", true)]
    [InlineData("<w:vanish/>", false)]
    public void Read_WordTextOutOfSight_IsNotOfTheSection(string properties, bool isReported)
    {
        string unseen = DocxFile.Run(Unseen, properties);
        string body = DocxReport.BodyOf(new() { Year = Report.Year, Title = Report.Title, Tables = Report.Tables, Overview = "甲。", Problems = "乙。", OtherMatters = "丙。" }, DocxShape.Plain);
        foreach (string seen in (string[])["甲。", "乙。", "丙。"])
        {
            string run = DocxFile.Run(seen);
            ReadResult whole = DocumentReader.Read(DocxFile.OfBody(body.Replace($"<w:p>{run}</w:p>", $"<w:p>{run}</w:p><w:p>{unseen}</w:p>", StringComparison.Ordinal)));
            ReadResult part = DocumentReader.Read(DocxFile.OfBody(body.Replace(run, unseen + run + unseen, StringComparison.Ordinal)));

            foreach (ReadResult result in (ReadResult[])[whole, part])
            {
                (result.Report!.Overview, result.Report.ProblemsAndImprovements, result.Report.OtherMatters).Should().Be(("甲。", "乙。", "丙。"));
                result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isReported ? ["unreadable-text"] : []);
                result.Diagnostics.All(SaysThatTheRestWasRead).Should().BeTrue();
            }
        }
    }

    /// <summary>What is struck out is shown, so it is not simply gone: it is reported, and the rest is the text.</summary>
    [Theory]
    [InlineData("<s>{0}</s>")]
    [InlineData("<strike>{0}</strike>")]
    [InlineData("<del>{0}</del>")]
    [InlineData("<b style='text-decoration:line-through'>{0}</b>")]
    [InlineData("<b class=x>{0}</b>")]
    public void Read_StruckText_IsNotOfTheSection(string markup)
    {
        string struck = string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, Unseen);
        foreach ((string pointer, Func<AnnualReport, string?> text) in Sections)
        {
            foreach (string paragraphs in (string[])[$"<p>甲{struck}乙。</p><p>丙。</p>", $"<p>{struck}甲乙。</p><p>丙。</p>", $"<p>甲乙。</p><p>{struck}</p><p>丙。</p>", $"<p>甲乙。</p><p>丙。</p>{struck}", $"{struck}<p>甲乙。</p><pre>丙。\n{struck}</pre>"])
            {
                ReadResult result = Read(".x{text-decoration:line-through red}", section => section == pointer ? paragraphs : "<p>甲乙。</p><p>丙。</p>");

                Sections.Should().AllSatisfy(section => section.Text(result.Report!).Should().Be("甲乙。\n丙。"));
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text)).Should().Equal(("unreadable-text", pointer, Unseen));
                result.Diagnostics[0].Message.English.Should().EndWith("; what is struck out was left out.");
            }
        }
    }

    /// <summary>A deletion that Word keeps of tracked changes is gone once the changes are accepted, which is how they are read.</summary>
    [Theory]
    [InlineData("<del cite='mailto:a' datetime='2024-01-02T10:00'>{0}</del>")]
    [InlineData("<span class=msoDel><del>{0}</del></span>")]
    public void Read_TrackedDeletion_IsSimplyGone(string markup)
    {
        ReadResult result = Read("", _ => $"<p>甲{string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, Unseen)}。</p>");

        Sections.Should().AllSatisfy(section => section.Text(result.Report!).Should().Be("甲。"));
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    public void Read_StruckWordText_IsNotOfTheSection(string properties)
    {
        string struck = DocxFile.Run(Unseen, properties);
        string body = DocxReport.BodyOf(new() { Year = Report.Year, Title = Report.Title, Tables = Report.Tables, Overview = "甲。", Problems = "乙。", OtherMatters = "丙。" }, DocxShape.Plain);
        foreach ((string pointer, string seen) in ((string, string)[])[("/overview", "甲。"), ("/problemsAndImprovements", "乙。"), ("/otherMatters", "丙。")])
        {
            string run = DocxFile.Run(seen);
            string paragraph = $"<w:p>{run}</w:p>";
            foreach (string with in (string[])[$"{paragraph}<w:p>{struck}</w:p>", $"<w:p>{struck}{run}</w:p>", $"<w:p>{run}{struck}</w:p>", DocxFile.Table(DocxFile.Row(DocxFile.Cell($"<w:p>{struck}{run}</w:p>")))])
            {
                ReadResult result = DocumentReader.Read(DocxFile.OfBody(body.Replace(paragraph, with, StringComparison.Ordinal)));

                (result.Report!.Overview, result.Report.ProblemsAndImprovements, result.Report.OtherMatters).Should().Be(("甲。", "乙。", "丙。"));
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text)).Should().Equal(("unreadable-text", pointer, Unseen));
            }
        }
    }

    /// <summary>What of a row beside the text is no text is none of the record's, and reported.</summary>
    [Theory]
    [InlineData("<td><img></td><td>甲。</td>", "甲。", "\uFFFC | 甲。")]
    [InlineData("<td>甲<s>旧</s>。</td><td>乙。</td>", "甲。\n乙。", "甲\uFFFC。 | 乙。")]
    [InlineData("<td style='position:absolute'>甲。</td><td>乙。</td>", "乙。", "\uFFFC | 乙。")]
    public void Read_RowOfTextWithWhatIsNone_IsTextWithoutIt(string row, string text, string reported)
    {
        foreach ((string pointer, _) in Sections)
        {
            ReadResult result = Read("", section => section == pointer ? $"<table><tr>{row}</tr></table>" : $"<p>{text.Replace("\n", "<p>", StringComparison.Ordinal)}</p>");

            Sections.Should().AllSatisfy(section => section.Text(result.Report!).Should().Be(text));
            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text)).Should().Equal(("unreadable-text", pointer, reported));
        }
    }

    private static readonly (string Pointer, Func<AnnualReport, string?> Text)[] Sections =
    [
        ("/overview", static report => report.Overview), ("/problemsAndImprovements", static report => report.ProblemsAndImprovements), ("/otherMatters", static report => report.OtherMatters),
    ];

    private static bool SaysThatTheRestWasRead(Diagnostic diagnostic) =>
        diagnostic.Message.Chinese.EndsWith("，其余的字按所见读取。", StringComparison.Ordinal) && diagnostic.Message.English.EndsWith("; the rest of it was read as it is seen.", StringComparison.Ordinal);

    private static ReadResult Read(string sheet, Func<string, string> paragraphs) => DocumentReader.Read(Encoding.UTF8.GetBytes(
        $"<style>{sheet}</style><h1>{Report.Title}</h1><p>一、总体情况</p>{paragraphs("/overview")}{Tables}<p>五、存在的主要问题及改进情况</p>{paragraphs("/problemsAndImprovements")}<p>六、其他需要报告的事项</p>{paragraphs("/otherMatters")}"));
}
