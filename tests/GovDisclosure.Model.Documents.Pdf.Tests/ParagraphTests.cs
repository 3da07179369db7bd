using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>Where paragraphs begin and end, in a column of 40 characters from the left edge at 80 points.</summary>
public class ParagraphTests
{
    private const int Column = 40;
    private const double Left = 80;
    private const double Pitch = 18;

    public static TheoryData<string> Heads => ["一、总体情况", "十二、其他事项", "（一）主动公开情况", "(二)依申请公开", "1.主动公开", "2、依申请公开", "（3）监督保障", "第一章总则"];

    [Theory]
    [MemberData(nameof(Heads))]
    public void Read_NumberedLineAtTheEdgeAfterALineOfAnyLength_BeginsAParagraph(string head)
    {
        for (int length = 2; length <= Column; length++)
        {
            Read(Line(Column - 2, 2), Line(Column), Ended(length), (0, head), Line(Column - 2, 2), Ended(5)).Should().Equal(
                [Text(Column - 2) + Text(Column) + Ended(length).Text, head, Text(Column - 2) + Ended(5).Text], "the line before has {0} characters", length);
        }
    }

    [Theory]
    [InlineData("发展第一、", "二、三产业的情况。")]
    [InlineData("按照第二十条第", "（一）项的规定。")]
    public void Read_NumeralInsideASentence_GoesOn(string end, string line)
    {
        string full = Text(Column - end.Length) + end;

        Read((0, full), (0, line)).Should().Equal(full + line);
    }

    [Fact]
    public void Read_WiderGapAfterAParagraphOfOneLine_BeginsAParagraph()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page();
        double y = 80;
        foreach ((double pitch, string text) in new[] { (18.0, Text(40)), (18, Text(40)), (18, Text(40)), (18, Text(40)), (18, "末。"), (25, Text(39) + "。"), (25, Text(40)), (18, "完。") })
        {
            page.Text(Left, y += pitch, text);
        }

        Paragraphs(sketch).Should().Equal(Text(160) + "末。", Text(39) + "。", Text(40) + "完。");
    }

    [Fact]
    public void Read_LinesAtTheRight_AreNotFull()
    {
        for (int length = 2; length <= 34; length++)
        {
            Read(Line(Column), Ended(3), (Column - length, Text(length)), (0, "分享到：某处"), (0, "丁。")).Should().Equal(
                [Text(Column) + Ended(3).Text, Text(length), "分享到：某处", "丁。"], "the line at the right has {0} characters", length);
        }
    }

    [Fact]
    public void Read_IndentedLinesAfterAFullLine_BeginParagraphs()
    {
        for (int length = 2; length <= Column - 2; length++)
        {
            Read(Line(Column - 2, 2), Ended(Column), (2, Text(length))).Should().Equal(
                [Text(Column - 2) + Ended(Column).Text, Text(length)], "the indented line has {0} characters", length);
        }
    }

    [Theory]
    [InlineData("http://www.example.gov.cn/")]
    [InlineData("12345678，邮编")]
    [InlineData("100%。另")]
    [InlineData("《例》（（甲")]
    public void Read_WordThatFoundNoRoom_GoesOnWithoutABreak(string word)
    {
        double lead = word.TakeWhile(char.IsAscii).Count() / 2.0;
        for (int free = 0; free < lead; free++)
        {
            Read(Line(Column), (0, Text(Column - free)), (0, word)).Should().Equal([Text(Column) + Text(Column - free) + word], "{0} characters are free", free);
        }
    }

    [Theory]
    [InlineData("http://www.example.gov.cn/abc", "def/ghi", false)]
    [InlineData("代码12AB34", "MB56", false)]
    [InlineData("使用open", "data系统", true)]
    public void Read_LatinOverTheBreak_HasASpaceOnlyBetweenWords(string end, string line, bool hasSpace)
    {
        string full = Text(Column - ((end.Length + end.Count(c => !char.IsAscii(c)) + 1) / 2)) + end;

        Read(Line(Column), (0, full), (0, line)).Should().Equal(Text(Column) + full + (hasSpace ? " " : "") + line);
    }

    [Theory]
    [InlineData("本年度，公开信息若干条")]
    [InlineData("本年度公开信息若干条。")]
    [InlineData("我局按照要求认真做好政府信息公开各项工作并及时更新网站内容主动回应群众关切的问题")]
    public void Read_SameBodyLineAtTheSameHeightOfTwoPages_IsKeptOnBoth(string line)
    {
        PdfSketch sketch = new();
        sketch.Page().Text(Left, 80, line).Text(Left, 140, "甲。");
        sketch.Page().Text(Left, 80, line).Text(Left, 140, "乙。");

        string.Concat(Paragraphs(sketch)).Should().Be($"{line}甲。{line}乙。");
    }

    /// <summary>A title without a numeral, at the edge and no farther from the full line above it than that from its own, in a font of its own.</summary>
    [Theory]
    [InlineData("总体情况")]
    [InlineData("主动公开政府信息情况")]
    [InlineData("收到和处理政府信息公开申请情况")]
    [InlineData("政府信息公开行政复议、行政诉讼情况")]
    [InlineData("存在的主要问题及改进情况")]
    [InlineData("其他需要报告的事项")]
    public void Read_TitleInAnotherFontUnderAFullLine_IsAParagraph(string title)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page();
        sketch.AddBold(page);
        page.Text(Left, 80, Text(Column)).Text(Left, 80 + Pitch, Ended(Column).Text).Text(Left, 80 + (2 * Pitch), title, font: "B").Text(Left, 80 + (3 * Pitch), Ended(Column).Text);

        Paragraphs(sketch).Should().Equal(Text(Column) + Ended(Column).Text, title, Ended(Column).Text);
    }

    [Theory]
    [InlineData("文", "其他事项")]
    [InlineData("。", "其他事项。")]
    public void Read_WordsOfASentenceInAnotherFont_GoOn(string end, string line)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page();
        sketch.AddBold(page);
        page.Text(Left, 80, Text(Column)).Text(Left, 80 + Pitch, Text(Column - 1) + end).Text(Left, 80 + (2 * Pitch), line, font: "B");

        Paragraphs(sketch).Should().Equal(Text(Column) + Text(Column - 1) + end + line);
    }

    private static string Text(int length) => new('文', length);

    private static (double Indent, string Text) Line(int length, double indent = 0) => (indent, Text(length));

    private static (double Indent, string Text) Ended(int length) => (0, Text(length - 1) + "。");

    /// <summary>The paragraphs some lines are, each so many characters from the left edge.</summary>
    private static string[] Read(params (double Indent, string Text)[] lines)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page();
        foreach ((int index, (double indent, string text)) in lines.Index())
        {
            page.Text(Left + (10 * indent), 80 + (Pitch * index), text);
        }

        return Paragraphs(sketch);
    }

    private static string[] Paragraphs(PdfSketch sketch)
    {
        sketch.Page().Frame(Left, 60, 260, 100).Line(160, 60, 160, 100).Line(Left, 80, 260, 80);
        return [.. PdfFormatReader.Instance.Read(sketch.Build(), new(), CancellationToken.None)!.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];
    }
}
