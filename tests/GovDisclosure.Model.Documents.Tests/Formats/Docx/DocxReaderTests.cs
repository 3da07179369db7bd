using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats.Docx;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

public class DocxReaderTests
{
    private const string Change = "w:id=\"1\" w:author=\"a\"";
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>5</w:t></w:r></w:p></w:txbxContent>";

    [Theory]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "12")]
    [InlineData("<w:r><w:t xml:space='preserve'>1 </w:t></w:r><w:r><w:t>2</w:t></w:r>", "1 2")]
    [InlineData("<w:r><w:t> 1 </w:t></w:r><w:r><w:t>2</w:t></w:r>", "12")]
    [InlineData("<w:r><w:t>1\n2</w:t></w:r>", "1 2")]
    [InlineData("<w:r><w:t>1<!-- 3 --><![CDATA[2]]></w:t></w:r>", "12")]
    [InlineData("<w:r><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r>", "1\t2")]
    [InlineData("<w:r><w:t>1</w:t><w:br/><w:t>2</w:t><w:cr/></w:r>", "1\n2")]
    [InlineData("<w:r><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/></w:r>", "-2")]
    [InlineData("<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>", "12¹")]
    [InlineData("<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='subscript'/></w:rPr><w:t>１a</w:t></w:r>", "12₁a")]
    [InlineData("<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:position w:val='8'/></w:rPr><w:t>1</w:t></w:r>", "12¹")]
    [InlineData("<w:r><w:rPr><w:position w:val='2'/></w:rPr><w:t>12</w:t></w:r>", "12")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "2")]
    [InlineData("<w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>1</w:t></w:r>", "1")]
    [InlineData("<w:r><w:rPr><w:specVanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "2")]
    [InlineData("<w:r><w:rPr><w:vanish/><w:specVanish w:val='0'/></w:rPr><w:t>1</w:t></w:r>", "")]
    [InlineData("<w:r><w:rPr><w:rPrChange w:id='1'><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>1</w:t></w:r>", "1")]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>1</w:t></w:r>", "\uFFFC")]
    [InlineData("<w:r><w:rPr><w:dstrike/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "\uFFFC2")]
    [InlineData("<w:r><w:rPr><w:strike/><w:strike w:val='0'/></w:rPr><w:t>1</w:t></w:r>", "1")]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space='preserve'> </w:t></w:r>", "")]
    [InlineData("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>", "\uFFFC")]
    [InlineData("<w:r><w:sym w:font='宋体' w:char='2460'/></w:r>", "①")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一</w:t></w:r></w:rubyBase></w:ruby></w:r>", "一")]
    [InlineData("<w:smartTag><w:customXml><w:r><w:t>1</w:t></w:r></w:customXml></w:smartTag>", "1")]
    [InlineData("<m:oMath><m:r><m:t>5</m:t></m:r></m:oMath>", "\uFFFC")]
    [InlineData("<w:r><w:drawing/></w:r>", "\uFFFC")]
    [InlineData("<w:r><w:pict/></w:r><w:r><w:object/></w:r>", "\uFFFC")]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:r><w:drawing/></w:r>", "1\uFFFC")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:drawing/></w:r>", "")]
    [InlineData("<w:r><w:rPr><w:rtl/></w:rPr><w:t>12</w:t></w:r>", "12\uFFFC")]
    [InlineData("<w:r><w:rPr><w:rtl w:val='0'/></w:rPr><w:t>12</w:t></w:r>", "12")]
    [InlineData("<w:bdo w:val='rtl'><w:r><w:t>1</w:t></w:r><w:r><w:t>２</w:t></w:r></w:bdo>", "1２\uFFFC")]
    [InlineData("<w:bdo w:val='rtl'><w:r><w:t>规章</w:t></w:r></w:bdo><w:r><w:t>2</w:t></w:r>", "规章2")]
    [InlineData("<w:bdo w:val='ltr'><w:r><w:t>12</w:t></w:r></w:bdo>", "12")]
    [InlineData("<w:bdo w:val='rtl'><w:bdo w:val='ltr'><w:r><w:t>12</w:t></w:r></w:bdo></w:bdo>", "12")]
    [InlineData("<w:dir w:val='rtl'><w:r><w:t>-5</w:t></w:r></w:dir>", "-5\uFFFC")]
    [InlineData("<w:r><w:t>\u202E12</w:t></w:r>", "\u202E12")]
    [InlineData("<w:fldSimple w:instr='=SUM(ABOVE)'/>", "\uFFFC")]
    [InlineData("<w:fldSimple/>", "\uFFFC")]
    [InlineData("<w:fldSimple w:instr='=SUM(ABOVE)'><w:r><w:t>5</w:t></w:r></w:fldSimple>", "5")]
    [InlineData("<w:fldSimple w:instr=' FORMTEXT '/>", "")]
    [InlineData("<w:fldSimple w:instr='=1'><w:r><w:fldChar w:fldCharType='end'/></w:r></w:fldSimple><w:r><w:t>5</w:t></w:r>", "\uFFFC5")]
    [InlineData("<w:fldSimple w:instr='=1'><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:fldSimple><w:r><w:t>5</w:t></w:r>", "\uFFFC5")]
    [InlineData("<w:r><w:t>1</w:t></w:r><x:y xmlns:x='urn:x'><w:r><w:t>9</w:t></w:r></x:y>", "1\uFFFC")]
    [InlineData("<w:r><w:t>1</w:t></w:r><x:y xmlns:x='urn:x'/><y/>", "1")]
    public void Read_Run_IsReadAsItIsShown(string content, string text) => CellOf($"<w:p>{content}</w:p>").Should().Be(text);

    [Theory]
    [InlineData("<w:ins {0}><w:r><w:t>1</w:t></w:r></w:ins><w:del {0}><w:r><w:t>2</w:t><w:delText>2</w:delText></w:r></w:del>", "1")]
    [InlineData("<w:ins {0}><w:del {0}><w:r><w:delText>2</w:delText></w:r></w:del></w:ins>", "")]
    [InlineData("<w:moveTo {0}><w:r><w:t>1</w:t></w:r></w:moveTo><w:moveFrom {0}><w:r><w:t>2</w:t></w:r></w:moveFrom>", "1")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>填写</w:t></w:r></w:sdtContent></w:sdt>", "")]
    [InlineData("<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:r><w:t>1</w:t></w:r></w:sdtContent></w:sdt>", "1")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:sdt><w:sdtContent><w:r><w:t>1</w:t></w:r></w:sdtContent></w:sdt></w:sdtContent></w:sdt><w:r><w:t>2</w:t></w:r>", "2")]
    public void Read_ChangesAndControls_AreReadAsTheyWillBe(string content, string text) =>
        CellOf($"<w:p>{content.Replace("{0}", Change, StringComparison.Ordinal)}</w:p>").Should().Be(text);

    [Theory]
    [InlineData("<w:rPr><w:del w:id='1'/></w:rPr>", "12")]
    [InlineData("<w:rPr><w:moveFrom w:id='1'/></w:rPr>", "12")]
    [InlineData("<w:rPr><w:vanish/></w:rPr>", "12")]
    [InlineData("<w:rPr><w:ins w:id='1'/></w:rPr>", "1\n2")]
    [InlineData("<w:rPr><w:strike/></w:rPr>", "1\n2")]
    [InlineData("<w:pPrChange w:id='1'><w:pPr><w:rPr><w:del w:id='2'/></w:rPr></w:pPr></w:pPrChange>", "1\n2")]
    public void Read_EndOfParagraphTakenOut_JoinsItWithTheNext(string properties, string text) =>
        CellOf($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>").Should().Be(text);

    [Theory]
    [InlineData(" PAGE ", "<w:t>7</w:t>", "7")]
    [InlineData(" = 1 + 2 ", "<w:t>3</w:t>", "3")]
    [InlineData(" FORMTEXT ", "", "")]
    [InlineData(" FORMCHECKBOX ", "", "\uFFFC")]
    [InlineData(" eq \\o\\ac(○,1)", "", "\uFFFC")]
    [InlineData(" XE \"词\" ", "", "")]
    public void Read_Field_IsReadByWhatItShows(string instruction, string result, string text) =>
        CellOf($"<w:p>{Field("begin")}<w:r><w:instrText>{instruction}</w:instrText></w:r>{Field("separate")}<w:r>{result}</w:r>{Field("end")}</w:p>").Should().Be(text);

    [Fact]
    public void Read_FieldInAnInstruction_IsNotSeen() =>
        CellOf($"<w:p>{Field("begin")}<w:r><w:instrText> IF </w:instrText></w:r>{Field("begin")}<w:r><w:instrText>X</w:instrText></w:r>{Field("separate")}{Run("8")}{Field("end")}"
            + $"{Field("separate")}{Run("5")}{Field("end")}<w:fldSimple w:instr=\"PAGE\">{Run("6")}</w:fldSimple></w:p>").Should().Be("56");

    [Fact]
    public void Read_FieldWithoutAnEnd_SwallowsNothing()
    {
        string row = Row(Cell($"<w:p>{Field("begin")}{Run("1")}</w:p><w:p>{Run("2")}</w:p>"), Cell(Paragraph("3")));

        TextsOf(Table(row)).Should().Equal("2", "3");
    }

    [Theory]
    [InlineData("<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{0}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{0}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")]
    [InlineData("<w:pict><v:textbox>{0}</v:textbox></w:pict>")]
    [InlineData("<mc:AlternateContent><mc:Fallback><w:pict><v:textbox>{0}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")]
    public void Read_TextBox_IsReadOnce(string box)
    {
        box = box.Replace("{0}", Box, StringComparison.Ordinal);

        CellOf($"<w:p><w:r>{box}</w:r></w:p>").Should().Be("5");
        Read($"<w:p><w:r><w:t>甲</w:t>{box}<w:t>乙</w:t></w:r></w:p>").Blocks.Should().Equal(
            new Paragraph("5", new DocxPlace(null, null, null, 2)) { Region = 1 }, new Paragraph("甲乙", new DocxPlace(null, null, null, 1)) { Region = 1 });
    }

    [Theory]
    [InlineData("<mc:Choice Requires='v wps'>{0}</mc:Choice><mc:Fallback>{1}</mc:Fallback>", "0")]
    [InlineData("<mc:Choice Requires='x'>{0}</mc:Choice><mc:Fallback>{1}</mc:Fallback>", "1")]
    [InlineData("<mc:Choice Requires='wps x'>{0}</mc:Choice><mc:Fallback>{1}</mc:Fallback>", "1")]
    [InlineData("<mc:Choice Requires='none'>{0}</mc:Choice><mc:Fallback>{1}</mc:Fallback>", "1")]
    [InlineData("<mc:Choice Requires='x'>{0}</mc:Choice><mc:Choice Requires='wps'>{1}</mc:Choice><mc:Fallback>{0}</mc:Fallback>", "1")]
    [InlineData("<mc:Choice Requires='x'>{0}</mc:Choice><mc:Choice xmlns:x='http://schemas.microsoft.com/office/word/2010/wordml' Requires='x'>{1}</mc:Choice>", "1")]
    [InlineData("<mc:Choice Requires='x'>{0}</mc:Choice>", "\uFFFC")]
    [InlineData("<mc:Choice Requires='x'>{0}</mc:Choice><mc:Fallback/>", "")]
    [InlineData("", "\uFFFC")]
    public void Read_Alternatives_AreReadByTheFirstThatWordKnows(string alternatives, string text)
    {
        string alternate = $"<mc:AlternateContent xmlns:x=\"urn:x\">{alternatives.Replace("{0}", Run("0"), StringComparison.Ordinal).Replace("{1}", Run("1"), StringComparison.Ordinal)}</mc:AlternateContent>";

        CellOf($"<w:p>{alternate}</w:p>").Should().Be(text);
        Read($"<w:p>{Run("甲")}{alternate}</w:p>").Blocks.Should().ContainSingle().Which.Should().BeOfType<Paragraph>().Which.Text.Should().Be("甲" + text.TrimEnd('\uFFFC'));
    }

    [Fact]
    public void Read_AlternativesNoneOfWhichWordKnows_TakeTheirRowOrParagraphWithThem()
    {
        string row = Row(Cell(Paragraph("1")), Cell(Paragraph("2")));
        string[] unknown = [$"<mc:AlternateContent xmlns:x=\"urn:x\"><mc:Choice Requires=\"x\">{{0}}</mc:Choice></mc:AlternateContent>", "<x:y xmlns:x=\"urn:x\">{0}</x:y>"];
        foreach (string around in unknown)
        {
            TextsOf(Table(row, around.Replace("{0}", row, StringComparison.Ordinal), row)).Should().Equal("1", "2", "1", "2");
            Read(Paragraph("1") + around.Replace("{0}", Paragraph("2"), StringComparison.Ordinal) + Paragraph("3")).Blocks.Select(block => ((Paragraph)block).Place.ToString())
                .Should().Equal("paragraph 1", "paragraph 2");
            CellOf(around.Replace("{0}", Paragraph("2"), StringComparison.Ordinal) + "<w:p/>").Should().Be("\uFFFC");
        }
    }

    [Fact]
    public void Read_ParagraphNumberedByWord_IsNotBlankInACell()
    {
        const string numbered = "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        CellOf($"{numbered}</w:p>").Should().Be("\uFFFC");
        CellOf($"{numbered}{Run("规章")}</w:p>").Should().Be("规章");
        CellOf($"{numbered}{Run("不适用")}</w:p>").Should().Be("不适用");
        CellOf($"{numbered}{Run("5")}</w:p>").Should().Be("\uFFFC5");
        CellOf($"{numbered}{Run("-3")}</w:p>").Should().Be("\uFFFC-3");
        CellOf($"{numbered}{Run("/")}</w:p>").Should().Be("\uFFFC/");
        CellOf($"{numbered}<w:r><w:drawing/></w:r></w:p>").Should().Be("\uFFFC");
        CellOf($"{numbered.Replace('3', '0')}{Run("5")}</w:p>").Should().Be("5");
        CellOf($"{numbered}{Run("甲")}</w:p>{Paragraph("5")}").Should().Be("甲\n5");
        CellOf($"{numbered.Replace('3', '0')}</w:p>").Should().BeEmpty();
        Read($"{numbered}{Run("总体情况")}</w:p>{numbered}</w:p>").Blocks.Should().ContainSingle().Which.Should().BeOfType<Paragraph>().Which.Text.Should().Be("总体情况");
    }

    [Fact]
    public void Read_ParagraphOfLinks_IsALink()
    {
        string link = $"<w:hyperlink w:anchor=\"a\">{Run("甲")}</w:hyperlink>";
        string field = $"{Field("begin")}<w:r><w:instrText> HYPER</w:instrText><w:instrText>LINK \"x\"</w:instrText></w:r>{Field("separate")}{Run("甲")}{Field("end")}";
        string contents = $"{Field("begin")}<w:r><w:instrText>TOC \\o</w:instrText></w:r>{Field("separate")}{Run("一、总体情况\t1")}";

        Read($"<w:p>{link}</w:p><w:p>{link}{Run("乙")}</w:p><w:p>{field}</w:p><w:p>{field}{Run("乙")}</w:p><w:p>{contents}</w:p><w:p>{Run("二")}{Field("end")}</w:p>{Paragraph("三")}")
            .Blocks.Cast<Paragraph>().Select(paragraph => paragraph.IsLink).Should().Equal(true, false, true, false, true, true, false);
    }

    [Fact]
    public void Read_ParagraphWithLineBreaks_IsAParagraphALine() =>
        Read($"<w:p>{Run("某局")}<w:r><w:br/></w:r>{Run("年度")}<w:r><w:br/><w:drawing/><w:br w:type=\"page\"/></w:r>{Run("报告")}</w:p>").Blocks.Should().Equal(
            new Paragraph("某局", new DocxPlace(null, null, null, 1)) { Region = 1 },
            new Paragraph("年度", new DocxPlace(null, null, null, 1)) { Region = 1, IsContinued = true },
            new Paragraph("报告", new DocxPlace(null, null, null, 1)) { Region = 1 });

    [Fact]
    public void Read_Notes_HaveMarksInTheTextAndStandAtItsEnd()
    {
        string reference = "<w:r><w:footnoteReference w:id=\"4\"/></w:r>";
        string notes = $"<w:footnotes {Namespaces}><w:footnote w:id=\"-1\" w:type=\"separator\">{Paragraph("——")}</w:footnote><w:footnote w:id=\"4\"><w:p><w:r><w:footnoteRef/></w:r>{Run("含上年")}</w:p>{Paragraph("结转")}</w:footnote></w:footnotes>";
        string endnotes = notes.Replace("footnote", "endnote", StringComparison.Ordinal);
        byte[] document = OfBody(
            $"<w:p>{Run("12")}<w:r><w:footnoteReference w:id=\"9\"/></w:r>{reference}{reference.Replace("footnote", "endnote", StringComparison.Ordinal)}</w:p><w:p><w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"7\"/><w:t>3</w:t></w:r></w:p>",
            ("word/_rels/document.xml.rels", RelationshipsTo(("footnotes", "footnotes.xml"), ("endnotes", "/word/../word/endnotes.xml"))),
            ("word/footnotes.xml", notes),
            ("word/endnotes.xml", endnotes));

        DocumentContent content = Read(document);

        content.Blocks.Cast<Paragraph>().Select(paragraph => $"{paragraph.Text} {paragraph.Place}").Should().Equal(
            "12¹²¹ paragraph 1", "³ paragraph 2", "² 含上年 footnotes, paragraph 1", "结转 footnotes, paragraph 2", "¹ 含上年 endnotes, paragraph 1", "结转 endnotes, paragraph 2");
        content.Blocks.Select(block => block.Region).Should().Equal(1, 1, 2, 2, 3, 3);
    }

    [Theory]
    [InlineData("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")]
    [InlineData("w:", "word:")]
    public void Read_StrictOrOtherPrefix_ReadsTheSame(string from, string to)
    {
        string document = Document(Table(Row(Cell(Paragraph("1"), "<w:gridSpan w:val=\"2\"/>"), Cell("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"))));
        document = document.Replace(from, to, StringComparison.Ordinal).Replace("xmlns:w=", $"xmlns:{(to == "word:" ? "word" : "w")}=", StringComparison.Ordinal);

        ((Grid)Read(Of(document)).Blocks.Single()).Cells.Select(cell => cell.Text).Should().Equal("1", "(¹)");
    }

    internal static DocumentContent Read(byte[] document)
    {
        DiagnosticLog log = new();
        DocumentContent? content = new DocxReader().Read(document, log, CancellationToken.None);
        log.Diagnostics.Should().BeEmpty();
        return content!;
    }

    internal static DocumentContent Read(string body) => Read(OfBody(body));

    internal static Grid GridOf(string table) => Read(table).Blocks.Should().ContainSingle().Which.Should().BeOfType<Grid>().Subject;

    internal static IEnumerable<string> TextsOf(string table) => GridOf(table).Cells.Select(cell => cell.Text);

    private static string CellOf(string content) => GridOf(Table(Row(Cell(content), Cell("<w:p/>")))).Cells[0].Text;

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
}
