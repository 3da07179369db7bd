using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Testing.Docx;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;
using static GovDisclosure.Model.Documents.Tests.Formats.Docx.StyledDocx;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

public class DocxStyleTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"x\"/><w:pPr><w:jc/></w:pPr><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:basedOn w:val=\"c\"/><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"a\"><w:name w:val=\"x\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"c\"><w:basedOn w:val=\"c\"/><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"d\"><w:rPr><w:vanish/></w:rPr></w:style>";

    [Fact]
    public void Read_CharacterStyles_HideRaiseAndStrike() =>
        TextOf(Styles, $"<w:p>{Run("1")}{Styled("b")}{Styled("c")}{Styled("c", "<w:vanish w:val=\"0\"/>")}{Styled("b", "<w:vertAlign w:val=\"baseline\"/>")}{Styled("none")}</w:p>")
            .Should().Equal("1¹111");

    [Theory]
    [InlineData("a", "¹")]
    [InlineData("b", "¹")]
    [InlineData("c", null)]
    [InlineData("d", "1")]
    [InlineData("none", "1")]
    public void Read_ParagraphStyle_HidesAndRaises(string style, string? text) =>
        TextOf(Styles, Paragraph(style, Run("1"))).Should().Equal(text is null ? [] : [text]);

    [Fact]
    public void Read_RunOfAStyledParagraph_SaysItsOwn()
    {
        TextOf(Styles, Paragraph("a", $"{Run("1", "<w:vertAlign w:val=\"baseline\"/>")}{Run("1", "<w:b/>")}{Styled("none")}{Styled("c")}")).Should().Equal("1¹¹");
        TextOf(Styles, Paragraph("c", $"{Run("1", "<w:vanish w:val=\"0\"/>")}{Run("2", "<w:b/>")}{Styled("b", "<w:vanish w:val=\"0\"/>")}")).Should().Equal("1¹");
    }

    [Fact]
    public void Read_HiddenByBothStyles_IsSeen() => TextOf(Styles, Paragraph("c", Styled("c"))).Should().Equal("1");

    [Fact]
    public void Read_ParagraphBehindAStyledOne_HasNoneOfItsStyle()
    {
        TextOf(Styles, Paragraph("a", Run("1")) + $"<w:p>{Run("2")}</w:p>").Should().Equal("¹", "2");
        TextOf(Styles, $"<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{Run("1")}</w:p><w:p>{Run("2")}</w:p>").Should().Equal("¹2");
        TextOf(Styles, Paragraph("a", $"{Run("1")}<w:r><w:pict><w:txbxContent><w:p>{Run("2")}</w:p></w:txbxContent></w:pict></w:r>{Run("3")}")).Should().Equal("2", "¹³");
    }

    [Theory]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")]
    [InlineData("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>")]
    public void Read_FormatOfAllText_IsThatOfTextThatSaysNothing(string style)
    {
        TextOf(style + Styles, $"<w:p>{Run("1")}{Run("1", "<w:b/>")}{Styled("none")}{Run("1", "<w:vertAlign w:val=\"baseline\"/>")}</w:p>").Should().Equal("¹¹¹1");
        TextOf(style + Styles, Paragraph("none", Run("1"))).Should().Equal("¹");
    }

    [Theory]
    [InlineData("<w:numPr><w:numId w:val=\"2\"/></w:numPr>", "", "\uFFFC5")]
    [InlineData("<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "", "5")]
    [InlineData("<w:numPr><w:numId w:val=\"2\"/></w:numPr>", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "5")]
    [InlineData("<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "", "5")]
    [InlineData("<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>", "\uFFFC5")]
    public void Read_ParagraphNumberedByItsStyle_IsNotPlainInACell(string style, string paragraph, string text)
    {
        string styles = $"<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:pPr>{style}</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"m\"><w:basedOn w:val=\"n\"/></w:style>";

        CellOf(styles, $"<w:p><w:pPr><w:pStyle w:val=\"m\"/>{paragraph}</w:pPr>{Run("5")}</w:p>").Should().Be(text);
        CellOf(styles, $"<w:p><w:pPr><w:pStyle w:val=\"m\"/>{paragraph}</w:pPr>{Run("规章")}</w:p>").Should().Be("规章");
    }

    [Theory]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", true)]
    [InlineData("<w:color w:val=\"fdfeff\"/>", true)]
    [InlineData("<w:color w:val=\"FFFF00\"/>", false)]
    [InlineData("<w:color w:val=\"auto\"/>", false)]
    [InlineData("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>", true)]
    [InlineData("<w:color w:val=\"808080\" w:themeColor=\"light1\" w:themeShade=\"80\"/>", false)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F4E79\"/>", false)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"auto\"/>", true)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"auto\" w:themeFill=\"accent1\"/>", false)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"solid\" w:color=\"FFFFFF\" w:fill=\"000000\"/>", true)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"blue\"/>", false)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"none\"/>", true)]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"white\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", true)]
    [InlineData("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>", true)]
    [InlineData("<w:color w:val=\"auto\"/><w:highlight w:val=\"black\"/>", false)]
    [InlineData("<w:color w:val=\"000000\"/>", false)]
    [InlineData("<w:sz w:val=\"2\"/>", true)]
    [InlineData("<w:sz w:val=\"1pt\"/>", true)]
    [InlineData("<w:sz w:val=\"10.5pt\"/>", false)]
    [InlineData("<w:sz w:val=\"21\"/>", false)]
    [InlineData("<w:sz w:val=\"x\"/>", false)]
    [InlineData("<w:w w:val=\"1\"/>", true)]
    [InlineData("<w:w w:val=\"5%\"/>", true)]
    [InlineData("<w:w w:val=\"66\"/>", false)]
    [InlineData("<w:spacing w:val=\"-200\"/>", true)]
    [InlineData("<w:sz w:val=\"21\"/><w:spacing w:val=\"-5pt\"/>", true)]
    [InlineData("<w:spacing w:val=\"31680\"/>", true)]
    [InlineData("<w:spacing w:val=\"-20\"/>", false)]
    [InlineData("<w:sz w:val=\"44\"/><w:spacing w:val=\"-60\"/>", false)]
    [InlineData("<w:spacing w:val=\"100\"/>", false)]
    [InlineData("<w14:textFill><w14:noFill/></w14:textFill>", true)]
    [InlineData("<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill>", true)]
    [InlineData("<w14:textFill><w14:solidFill><w14:schemeClr w14:val=\"bg1\"/></w14:solidFill></w14:textFill>", true)]
    [InlineData("<w14:textFill><w14:solidFill><w14:schemeClr w14:val=\"bg1\"><w14:lumMod w14:val=\"50000\"/></w14:schemeClr></w14:solidFill></w14:textFill>", false)]
    [InlineData("<w14:textFill><w14:solidFill><w14:schemeClr w14:val=\"tx1\"><w14:alpha w14:val=\"100000\"/></w14:schemeClr></w14:solidFill></w14:textFill>", true)]
    [InlineData("<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"14000\"/></w14:srgbClr></w14:solidFill></w14:textFill>", false)]
    [InlineData("<w14:textFill><w14:gradFill><w14:gsLst><w14:gs w14:pos=\"0\"><w14:srgbClr w14:val=\"FFFFFF\"/></w14:gs><w14:gs w14:pos=\"1\"><w14:srgbClr w14:val=\"FFFFFF\"/></w14:gs></w14:gsLst></w14:gradFill></w14:textFill>", true)]
    [InlineData("<w14:textFill><w14:gradFill><w14:gsLst><w14:gs w14:pos=\"0\"><w14:srgbClr w14:val=\"FFFFFF\"/></w14:gs><w14:gs w14:pos=\"1\"><w14:srgbClr w14:val=\"FF0000\"/></w14:gs></w14:gsLst></w14:gradFill></w14:textFill>", false)]
    [InlineData("<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>", false)]
    [InlineData("<w14:glow w14:rad=\"1\"><w14:srgbClr w14:val=\"FFFFFF\"/></w14:glow>", false)]
    public void Read_TextThatIsNotSeen_IsNotPlain(string format, bool isLost)
    {
        string text = isLost ? "123\uFFFC" : "123";
        string paragraphStyles = $"<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:rPr>{format}</w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"m\"><w:basedOn w:val=\"n\"/></w:style>";
        string styles = paragraphStyles + paragraphStyles.Replace("paragraph", "character", StringComparison.Ordinal);

        CellOf("", $"<w:p>{Run("12")}{Run("3", format)}</w:p>").Should().Be(text);
        CellOf(styles, $"<w:p>{Run("12")}{Run("3", "<w:rStyle w:val=\"m\"/>")}</w:p>").Should().Be(text);
        CellOf(styles, $"<w:p><w:pPr><w:pStyle w:val=\"m\"/></w:pPr>{Run("12")}{Run("3")}</w:p>").Should().Be(text);
        CellOf("", $"<w:p>{Run("123")}{Run(" ", format)}</w:p>").Should().Be("123");
        TextOf("", $"<w:p>{Run("12")}{Run("3", format)}</w:p>").Should().Equal(text);
        TextOf("", Table(Row(Cell($"<w:p>{Run("12")}{Run("3", format)}</w:p>")))).Should().Equal(text);
        TextOf("", $"<w:p><w:r><w:pict><w:txbxContent><w:p>{Run("12")}{Run("3", format)}</w:p></w:txbxContent></w:pict></w:r></w:p>").Should().Equal("123");
    }

    [Theory]
    [InlineData("<w:color w:val=\"auto\"/><w:sz w:val=\"21\"/>", "5")]
    [InlineData("<w:b/>", "5\uFFFC")]
    public void Read_FormatOfARunUponAStyleThatHidesText_Decides(string format, string text)
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:rPr><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"2\"/></w:rPr></w:style>";

        CellOf(styles, $"<w:p><w:pPr><w:pStyle w:val=\"n\"/></w:pPr>{Run("5", format)}</w:p>").Should().Be(text);
    }

    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("1F4E79", "", "", false)]
    [InlineData("1F4E79", "FFFFFF", "", true)]
    [InlineData("1F4E79", "", "FFFFFF", true)]
    [InlineData("", "1F4E79", "", false)]
    [InlineData("", "auto", "1F4E79", false)]
    [InlineData("FFFFFF", "1F4E79", "", false)]
    [InlineData("1F4E79", "auto", "auto", false)]
    public void Read_WhiteText_IsPlainOnTheDarkOfWhatIsNearestBehindIt(string cell, string paragraph, string run, bool isLost)
    {
        static string Shade(string fill) => fill.Length == 0 ? "" : $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/>";
        string text = isLost ? "总计\uFFFC" : "总计";
        string white = Run("总计", $"<w:color w:val=\"FFFFFF\"/>{Shade(run)}");
        string styles = $"<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:pPr>{Shade(paragraph)}</w:pPr></w:style>";

        CellOf("", $"<w:p><w:pPr>{Shade(paragraph)}</w:pPr>{white}</w:p>", Shade(cell)).Should().Be(text);
        CellOf(styles, $"<w:p><w:pPr><w:pStyle w:val=\"n\"/></w:pPr>{white}</w:p>", Shade(cell)).Should().Be(text);
        CellOf("", Table(Row(Cell($"<w:p><w:pPr>{Shade(paragraph)}</w:pPr>{white}</w:p>"))), Shade(cell)).Should().Be(text);
    }

    [Fact]
    public void Read_CellInAFill_IsNone() =>
        CellOf("", $"<w:p>{Run("1", "<w14:textFill><w:tc><w:rPr><w14:textFill/></w:rPr></w:tc><w:tbl/></w14:textFill>")}{Run("2")}</w:p>").Should().Be("12");

    /// <summary>Digits raised out of their line are none of a number, whatever <c>vertAlign</c> says.</summary>
    [Theory]
    [InlineData("<w:position w:val=\"8\"/><w:vertAlign w:val=\"baseline\"/>", "12³")]
    [InlineData("<w:position w:val=\"-6\"/>", "12₃")]
    [InlineData("<w:position w:val=\"300\"/>", "12³\uFFFC")]
    [InlineData("<w:position w:val=\"-24\"/>", "12₃\uFFFC")]
    public void Read_TextMovedOutOfItsLine_IsNotPlain(string format, string text) =>
        CellOf("", $"<w:p>{Run("12")}{Run("3", format)}</w:p>").Should().Be(text);

    [Theory]
    [InlineData("<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", true)]
    [InlineData("<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>", false)]
    [InlineData("<w:spacing w:line=\"20\" w:lineRule=\"atLeast\"/>", false)]
    [InlineData("<w:spacing w:line=\"20\"/>", false)]
    public void Read_LinesWithoutHeight_AreNotPlain(string spacing, bool isLost)
    {
        string styles = $"<w:style w:type=\"paragraph\" w:styleId=\"n\"><w:pPr>{spacing}</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"m\"><w:basedOn w:val=\"n\"/></w:style>";

        CellOf("", $"<w:p><w:pPr>{spacing}</w:pPr>{Run("5")}</w:p>").Should().Be(isLost ? "5\uFFFC" : "5");
        CellOf(styles, Paragraph("m", Run("5"))).Should().Be(isLost ? "5\uFFFC" : "5");
    }

    [Theory]
    [InlineData("<w:trHeight w:val=\"1\" w:hRule=\"exact\"/>", "5\uFFFC")]
    [InlineData("<w:trHeight w:val=\"1\" w:hRule=\"atLeast\"/>", "5")]
    [InlineData("<w:trHeight w:val=\"400\" w:hRule=\"exact\"/>", "5")]
    public void Read_RowWithoutHeight_IsNotPlain(string height, string text) =>
        ((Grid)Read("", Table($"<w:tr><w:trPr>{height}</w:trPr>{Cell(DocxFile.Paragraph("5"))}{Cell("<w:p/>")}</w:tr>")).Single()).Cells[0].Text.Should().Be(text);

    /// <summary>The texts of a table of three rows and two columns, each of its own.</summary>
    [Theory]
    [InlineData("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "", "04A0", "123456")]
    [InlineData("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr>", "", "04A0", "")]
    [InlineData("<w:rPr><w:vanish/></w:rPr>", "", "04A0", "123456")]
    [InlineData("<w:rPr><w:sz w:val=\"1\"/></w:rPr>", "", "04A0", "123456")]
    [InlineData("<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:tblStylePr>", "", "04A0", "12")]
    [InlineData("<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:tblStylePr>", "", "0480", "")]
    [InlineData("<w:tblStylePr w:type=\"firstCol\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:tblStylePr>", "", "04A0", "135")]
    [InlineData("<w:tblStylePr w:type=\"lastRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:tblStylePr>", "", "04A0", "")]
    [InlineData("<w:tblStylePr w:type=\"lastRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:tblStylePr>", "", "04E0", "123456")]
    [InlineData("<w:tblStylePr w:type=\"band1Horz\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:tblStylePr>", "", "0480", "123456")]
    [InlineData("<w:tblStylePr w:type=\"band1Horz\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:tblStylePr>", "", "0680", "")]
    [InlineData("<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr></w:tblStylePr>", "", "04A0", "")]
    [InlineData("<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr></w:tblStylePr>", "<w:color w:val=\"FFFFFF\"/>", "04A0", "3456")]
    [InlineData("<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr>", "<w:color w:val=\"FFFFFF\"/>", "04A0", "")]
    [InlineData("<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>", "<w:color w:val=\"000000\"/>", "04A0", "")]
    public void Read_FormatByTheStyleOfATable_DecidesWhatIsSeen(string style, string run, string look, string lost)
    {
        string[] cells = [.. Enumerable.Range(1, 6).Select(number => Cell($"<w:p>{Run($"{number}", run)}</w:p>"))];
        foreach (string styles in (string[])
            [
                $"<w:style w:type=\"table\" w:styleId=\"n\">{style}</w:style><w:style w:type=\"table\" w:styleId=\"m\"><w:basedOn w:val=\"n\"/></w:style>",
                $"<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"n\">{style}</w:style>",
            ])
        {
            string table = Table(Row(cells[..2]), Row(cells[2..4]), Row(cells[4..]))
                .Replace("<w:tblPr/>", $"<w:tblPr><w:tblStyle w:val=\"m\"/><w:tblLook w:val=\"{look}\"/></w:tblPr>", StringComparison.Ordinal);

            string.Concat(((Grid)Read(styles, table).Single()).Cells.Where(cell => cell.Text.EndsWith(GridCell.Object)).Select(cell => cell.Text[..1])).Should().Be(lost);
        }
    }

    private static string Styled(string style, string more = "") => Run("1", $"<w:rStyle w:val=\"{style}\"/>{more}");
}
