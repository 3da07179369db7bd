using GovDisclosure.Model.Documents.Content;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

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

    private static string Styled(string style, string more = "") => Run("1", $"<w:rStyle w:val=\"{style}\"/>{more}");

    private static string Paragraph(string style, string runs) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{runs}</w:p>";

    private static IEnumerable<string> TextOf(string styles, string body)
    {
        byte[] document = OfBody(
            body + $"<w:p>{Run("末", "<w:vertAlign w:val=\"baseline\"/>")}</w:p>",
            ("word/_rels/document.xml.rels", RelationshipsTo(("styles", "styles.xml"))),
            ("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>"));
        return DocxReaderTests.Read(document).Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text).SkipLast(1);
    }
}
