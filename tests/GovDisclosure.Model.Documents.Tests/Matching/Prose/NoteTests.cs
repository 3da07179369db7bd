using System.Text;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>A note is none of a section's text, wherever it stands, and not lost in silence either.</summary>
public class NoteTests
{
    private const string Note = "不含转载信息。";
    private static readonly DateOnly Day = new(2023, 1, 20);
    private static readonly TextReport Report = TextReport.Numbered(Form.Year2021);
    private static readonly string[] Titles = ["五、存在的主要问题及改进情况", "六、其他需要报告的事项"];

    [Theory]
    [InlineData("全年公开信息[1]。", "[1] ")]
    [InlineData("全年公开信息[1]共三条。", "[1]")]
    [InlineData("全年公开信息¹。", "¹ ")]
    [InlineData("全年公开信息。¹", "[1]")]
    [InlineData("全年公开信息[¹]。", "[¹] ")]
    [InlineData("全年公开信息［12］。", "［12］")]
    [InlineData("全年公开信息①。", "①")]
    public void Read_NoteBehindTheText_IsLeftOutAndReported(string text, string mark)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            foreach (string[] signature in (string[][])[[], ["临溪县水务局", "2023年1月20日"], ["2023年1月20日"]])
            {
                string[] end = [.. Titles.SelectMany(title => new[] { title, "没有。" }), .. signature];
                ReadResult result = new ProseReport(format, ["一、总体情况", text], [.. end, $"{mark}{Note}"]).Read();

                (result.Report!.Overview, result.Report.ProblemsAndImprovements, result.Report.OtherMatters).Should().Be((text, "没有。", "没有。"), "it is in {0}", format);
                result.Report.PublishedOn.Should().Be(signature.Length == 0 ? null : Day);
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal([("left-out-text", $"{mark}{Note}")], "it is in {0}", format);
            }
        }
    }

    /// <summary>What is numbered so in the text itself is no note.</summary>
    [Theory]
    [InlineData("[1]甲。", "[2]乙。")]
    [InlineData("主要做法：[1]甲；[2]乙。", "[1]丙。")]
    [InlineData("主要做法：①甲；②乙。", "①丙。")]
    [InlineData("主要做法①甲②乙。", "①丙。")]
    [InlineData("建成水库5km²。", "[2]丙。")]
    [InlineData("国办发[2021]12号。", "[2021]12号丙。")]
    [InlineData("丙[1]。", "[1]")]
    [InlineData("丙[1]。", "[1] [2]丁")]
    [InlineData("丙[1]。", "1.丁")]
    public void Read_NumberedText_IsText(string first, string second)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            ReadResult result = new ProseReport(format, ["一、总体情况", first], [Titles[1], second]).Read();

            (result.Report!.Overview, result.Report.OtherMatters).Should().Be((first, second), "it is in {0}", format);
            result.Diagnostics.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("<sup>[1]</sup>", "[1] ", "[¹]")]
    [InlineData("<sup>1</sup>", "<sup>1</sup>", "¹")]
    [InlineData("<a href='#_ftn1'><sup>[1]</sup></a>", "<a href='#_ftnref1'><span style='vertical-align:super'>[1]</span></a> ", "[¹]")]
    public void Read_RaisedMark_RefersToItsNote(string reference, string mark, string shown)
    {
        ReadResult result = ReadPage($"<p>全年公开信息{reference}。</p>", $"<p>{mark}{Note}<br>包括转发。</p>");

        (result.Report!.Overview, result.Report.OtherMatters).Should().Be(($"全年公开信息{shown}。", "没有。"));
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("left-out-text", "left-out-text");
        result.Diagnostics.Select(diagnostic => diagnostic.Text![^5..]).Should().Equal(Note[^5..], "包括转发。");
    }

    [Fact]
    public void Read_MarkInATable_RefersToItsNote()
    {
        ReadResult result = ReadPage("<p>全年公开信息。</p>", $"<p>[1] {Note}</p>", static tables => tables.Replace(">规章<", ">规章<sup>[1]</sup><", StringComparison.Ordinal));

        result.Report!.OtherMatters.Should().Be("没有。");
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "left-out-text" && diagnostic.Text == $"[1] {Note}");
    }

    [Theory]
    [InlineData("[^1]", "[^1]: ")]
    [InlineData("[^注]", "[^注]: ")]
    public void Read_MarkdownNote_IsLeftOutAndReported(string reference, string definition)
    {
        string tables = string.Concat(Report.Tables.Select(table => $"## {table.Heading}\n\n{WebPage.Table(table)}\n\n"));
        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"# {Report.Title}\n\n## 一、总体情况\n\n全年公开信息{reference}。\n\n{definition}{Note}\n\n{tables}## {Titles[1]}\n\n没有。\n"));

        (result.Report!.Overview, result.Report.OtherMatters).Should().Be(("全年公开信息¹。", "没有。"));
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal(("left-out-text", $"[1] {Note}"));
    }

    [Theory]
    [InlineData("footnote", DocxStory.Footnotes)]
    [InlineData("endnote", DocxStory.Endnotes)]
    public void Read_WordNote_IsLeftOutAndReported(string kind, DocxStory story)
    {
        string body = DocxReport.BodyOf(new() { Year = Report.Year, Title = Report.Title, Tables = Report.Tables, Overview = "甲。", Problems = "乙。", OtherMatters = "丙。" }, DocxShape.Plain);
        string notes = $"<w:{kind}s {DocxFile.Namespaces}><w:{kind} w:id=\"-1\">{DocxFile.Paragraph("——")}</w:{kind}><w:{kind} w:id=\"2\"><w:p><w:r><w:{kind}Ref/></w:r>{DocxFile.Run(Note)}</w:p></w:{kind}></w:{kind}s>";
        foreach (string seen in (string[])["甲。", "乙。", "丙。"])
        {
            ReadResult result = DocumentReader.Read(DocxFile.OfBody(
                body.Replace(DocxFile.Run(seen), $"{DocxFile.Run(seen)}<w:r><w:{kind}Reference w:id=\"2\"/></w:r>", StringComparison.Ordinal),
                ("word/_rels/document.xml.rels", DocxFile.RelationshipsTo(($"{kind}s", "notes.xml"))),
                ("word/notes.xml", notes)));

            string.Concat(result.Report!.Overview, result.Report.ProblemsAndImprovements, result.Report.OtherMatters).Should().Be("甲。乙。丙。".Replace(seen, $"{seen}¹", StringComparison.Ordinal));
            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text, diagnostic.Place)).Should().Equal(("left-out-text", $"¹ {Note}", new DocxPlace(null, null, null, 1, story)));
        }
    }

    private static ReadResult ReadPage(string overview, string behind, Func<string, string>? change = null)
    {
        string tables = string.Concat(Report.Tables.Select(table => $"<p>{table.Heading}</p>{WebPage.Table(table)}"));
        return DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{Report.Title}</h1><p>一、总体情况</p>{overview}{change?.Invoke(tables) ?? tables}<p>{Titles[1]}</p><p>没有。</p>{behind}"));
    }
}
