using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Testing.Docx;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;
using static GovDisclosure.Model.Documents.Tests.Formats.Docx.StyledDocx;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

/// <summary>Text that is in its place in the file and is seen otherwise, or elsewhere.</summary>
public class DocxSightTests
{
    /// <summary>Digits in such a font are seen as hands and boxes; those of Symbol are digits.</summary>
    [Theory]
    [InlineData("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>", true)]
    [InlineData("<w:rFonts w:ascii=\"Wingdings 2\"/>", true)]
    [InlineData("<w:rFonts w:ascii=\"wingdings 3\" w:hint=\"eastAsia\"/>", true)]
    [InlineData("<w:rFonts w:ascii=\"Webdings\"/>", true)]
    [InlineData("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", false)]
    [InlineData("<w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"Wingdings\"/>", false)]
    [InlineData("<w:rFonts w:asciiTheme=\"minorHAnsi\"/>", false)]
    [InlineData("<w:rFonts w:hAnsi=\"Wingdings\"/>", false)]
    public void Read_DigitsInAFontOfPictures_AreNotPlain(string fonts, bool isLost)
    {
        string styles = $"<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:rPr>{fonts}</w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"m\"><w:rPr>{fonts}</w:rPr></w:style>";
        string text = isLost ? "12\uFFFC" : "12";

        CellOf("", $"<w:p>{Run("1")}{Run("2", fonts)}</w:p>").Should().Be(text);
        CellOf(styles, Paragraph("n", Run("12"))).Should().Be(text);
        CellOf(styles, $"<w:p>{Run("1")}{Run("2", "<w:rStyle w:val=\"m\"/>")}</w:p>").Should().Be(text);
        CellOf(styles, Paragraph("n", Run("12", "<w:rFonts w:ascii=\"Arial\"/>"))).Should().Be("12");
        CellOf(styles, Paragraph("n", Run("12", "<w:rFonts w:eastAsia=\"宋体\"/>"))).Should().Be(text);
        CellOf(styles, Paragraph("n", $"{Run("l")}{Run("规章")}")).Should().Be("l规章");
        TextOf("", $"<w:p>{Run("12", fonts)}</w:p>").Should().Equal(text);
    }

    [Theory]
    [InlineData("<w:ind w:left=\"-1000\"/>", true)]
    [InlineData("<w:ind w:start=\"-50pt\"/>", true)]
    [InlineData("<w:ind w:leftChars=\"-500\"/>", true)]
    [InlineData("<w:ind w:left=\"0\" w:hanging=\"1000\"/>", true)]
    [InlineData("<w:ind w:firstLine=\"-1000\"/>", true)]
    [InlineData("<w:ind w:right=\"-2000\"/>", true)]
    [InlineData("<w:ind w:left=\"-105\" w:leftChars=\"-50\" w:right=\"-105\" w:rightChars=\"-50\"/>", false)]
    [InlineData("<w:ind w:left=\"1000\" w:hanging=\"1000\"/>", false)]
    [InlineData("<w:ind w:firstLine=\"420\" w:firstLineChars=\"200\"/>", false)]
    [InlineData("<w:ind w:left=\"2000\"/>", false)]
    [InlineData("<w:framePr w:w=\"900\" w:x=\"3000\" w:y=\"1\"/>", true)]
    public void Read_ParagraphSetOutOfItsCell_IsNotPlain(string properties, bool isLost)
    {
        string paragraph = $"<w:p><w:pPr>{properties}</w:pPr>{Run("5")}</w:p>";

        ((Grid)Read("", Table(Row(Cell(DocxFile.Paragraph("规章")), Cell(paragraph)))).Single()).Cells[1].Text.Should().Be(isLost ? "5\uFFFC" : "5");
        TextOf("", paragraph).Should().Equal("5");
        ((Grid)Read("", Table(Row(Cell(paragraph + DocxFile.Paragraph("6")), Cell(DocxFile.Paragraph("7"))))).Single()).Cells[1].Text.Should().Be("7");
    }

    /// <summary>Word gives the frame of a table to each paragraph in it.</summary>
    [Fact]
    public void Read_TableInAFrame_IsPlain()
    {
        static string Framed(string text, int left) => $"<w:p><w:pPr><w:framePr w:hSpace=\"180\" w:wrap=\"around\" w:hAnchor=\"margin\" w:x=\"{left}\"/></w:pPr>{Run(text)}</w:p>";

        ((Grid)Read("", Table(Row(Cell(Framed("a", 1)), Cell(Framed("1", 1))), Row(Cell(Framed("b", 1)), Cell(Framed("2", 900))))).Single()).Cells.Select(cell => cell.Text).Should().Equal("a", "1", "b", "2\uFFFC");
    }

    [Theory]
    [InlineData("FFFFFF", "1F4E79", false)]
    [InlineData("1F4E79", "1F4E79", true)]
    [InlineData("FFFFFF", "FFFFFF", true)]
    [InlineData("auto", "1F4E79", false)]
    public void Read_TextOfTheColourOfThePage_IsNotSeen(string text, string page, bool isLost)
    {
        string white = $"<w:p>{Run("5", $"<w:color w:val=\"{text}\"/>")}</w:p>";
        byte[] document = Of(Document(white + Table(Row(Cell(white), Cell("<w:p/>")))).Replace("<w:body>", $"<w:background w:color=\"{page}\"/><w:body>", StringComparison.Ordinal));

        IReadOnlyList<Block> blocks = DocxReaderTests.Read(document).Blocks;

        ((Paragraph)blocks[0]).Text.Should().Be(isLost ? "5\uFFFC" : "5");
        ((Grid)blocks[1]).Cells[0].Text.Should().Be(isLost ? "5\uFFFC" : "5");
    }
}
