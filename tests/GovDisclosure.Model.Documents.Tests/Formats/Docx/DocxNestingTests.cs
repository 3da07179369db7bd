using CsCheck;
using GovDisclosure.Model.Documents.Testing;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

public class DocxNestingTests
{
    private static readonly string[] Names =
    [
        "p", "pPr", "rPr", "r", "t", "br", "tbl", "tr", "trPr", "tc", "tcPr", "sdt", "sdtPr", "sdtContent", "showingPlcHdr", "txbxContent",
        "fldSimple", "fldChar", "instrText", "hyperlink", "drawing", "pict", "object", "numPr", "numId", "vanish", "del", "ins", "vMerge",
        "gridSpan", "cellDel", "footnote", "footnoteReference", "ruby", "rt", "rStyle", "pStyle", "smartTag", "sectPr", "body",
    ];

    private static readonly Gen<string> Pieces = Gen.Recursive<string>((depth, inner) =>
        depth > 6
            ? Gen.Const("<w:p><w:r><w:t>1</w:t></w:r></w:p>")
            : Gen.Select(Gen.Int[0, Names.Length - 1].Select(name => Names[name]), inner.Array[0, 3], (name, parts) => $"<w:{name}>{string.Concat(parts)}</w:{name}>"))
        .Array[1, 4].Select(string.Concat);

    [Theory]
    [InlineData("<w:pPr><w:txbxContent><w:pPr/></w:txbxContent></w:pPr>")]
    [InlineData("<w:rPr><w:tc><w:rPr/></w:tc></w:rPr>")]
    [InlineData("<w:trPr><w:tr><w:trPr/></w:tr></w:trPr>")]
    [InlineData("<w:sdtPr><w:sdt><w:sdtPr/></w:sdt></w:sdtPr>")]
    [InlineData("<w:pPr><w:tbl><w:pPr/></w:tbl></w:pPr>")]
    [InlineData("<w:rPr><w:fldSimple><w:rPr/></w:fldSimple></w:rPr>")]
    [InlineData("<w:pPr><w:rPr><w:hyperlink><w:rPr/></w:hyperlink></w:rPr></w:pPr>")]
    public void Read_PropertiesAroundWhatIsNoProperty_EndWhereTheyEnd(string misnested) =>
        DocxReaderTests.Read(OfBody($"{misnested}{Paragraph("1")}")).Blocks.Should().ContainSingle().Which.Should().BeOfType<Content.Paragraph>().Which.Text.Should().Be("1");

    [Fact]
    public void Read_ControlCalledAPlaceholderBehindItsText_HidesTheNextOneAllTheSame()
    {
        const string Late = "<w:sdt><w:sdtContent><w:sdtPr><w:showingPlcHdr/></w:sdtPr></w:sdtContent></w:sdt>";
        const string Placeholder = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>填写</w:t></w:r></w:p></w:sdtContent></w:sdt>";

        DocxReaderTests.Read(OfBody($"{Late}{Placeholder}{Paragraph("1")}")).Blocks.Should().ContainSingle();
    }

    [Fact]
    public void Read_AnyNesting_NeverThrows() =>
        Law.Broken(Pieces, pieces => DocumentReader.Read(OfBody(pieces + Paragraph("1"))) is null ? ["nothing"] : [], ordinary: 2_000, nightly: 100_000).Should().BeEmpty();
}
