using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Testing.Corpus;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Forms;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

/// <summary>Word shows in a content control that is bound to a part of its own what stands there, not what is written in the control.</summary>
public class BoundControlTests
{
    private const string Store = "{11111111-2222-3333-4444-555555555555}";
    private const string Core = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
    private const string Extended = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";
    private const string Mappings = "xmlns:ns0='urn:a'";

    /// <summary>How a control stands around the text 12 of a cell; {0} are its properties.</summary>
    private static readonly string[] Shapes =
    [
        "<w:tc><w:p><w:sdt><w:sdtPr>{0}</w:sdtPr><w:sdtContent>{1}</w:sdtContent></w:sdt></w:p></w:tc>",
        "<w:tc><w:sdt><w:sdtPr>{0}</w:sdtPr><w:sdtContent><w:p>{1}</w:p></w:sdtContent></w:sdt></w:tc>",
        "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/>{0}<w:text/></w:sdtPr><w:sdtContent><w:tc><w:p>{1}</w:p></w:tc></w:sdtContent></w:sdt>",
        "<w:tc><w:p><w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtPr>{0}</w:sdtPr><w:sdtContent>{1}</w:sdtContent></w:sdt></w:sdtContent></w:sdt></w:p></w:tc>",
        "<w:sdt><w:sdtPr>{0}</w:sdtPr><w:sdtContent><w:tc><w:sdt><w:sdtPr/><w:sdtContent><w:p>{1}</w:p></w:sdtContent></w:sdt></w:tc></w:sdtContent></w:sdt>",
    ];

    private static readonly string[] Bindings = ["<w:dataBinding {0}/>", "<w15:dataBinding xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" {0}/>"];

    [Theory]
    [InlineData("<a xmlns='urn:a'><b>12</b></a>", "/ns0:a[1]/ns0:b[1]", true)]
    [InlineData("<a xmlns='urn:a'><b> 1<!-- x -->2\n</b></a>", "/ns0:a/ns0:b[1]", true)]
    [InlineData("<a xmlns='urn:a'><b>13</b></a>", "/ns0:a[1]/ns0:b[1]", false)]
    [InlineData("<a xmlns='urn:a'><b>12</b><b>13</b></a>", "/ns0:a[1]/ns0:b[2]", false)]
    [InlineData("<a xmlns='urn:a'><c/><b>13</b><c/><b>12</b></a>", "/ns0:a[1]/ns0:b[2]", true)]
    [InlineData("<a xmlns='urn:a'><b/></a>", "/ns0:a[1]/ns0:b[1]", false)]
    [InlineData("<a xmlns='urn:a'><b x='12'>13</b></a>", "/ns0:a[1]/ns0:b[1]/@x", true)]
    [InlineData("<a xmlns='urn:a'><b x='13'>12</b></a>", "/ns0:a[1]/ns0:b[1]/@x", false)]
    [InlineData("<a xmlns='urn:a'><b>13</b></a>", "/ns0:a[1]/ns0:c[1]", true)]
    [InlineData("<a xmlns='urn:other'><b>13</b></a>", "/ns0:a[1]/ns0:b[1]", true)]
    [InlineData("<a><b>13</b></a>", "/a[1]/b[1]", false)]
    [InlineData("<a xmlns='urn:a'><b><c>12</c></b></a>", "/ns0:a[1]/ns0:b[1]", false)]
    [InlineData("<a xmlns='urn:a'><b>12</b></a>", "//ns0:b", false)]
    [InlineData("<a xmlns='urn:a'><b>12</b></a>", "/ns0:a[1]/ns0:b", false)]
    [InlineData("<a xmlns='urn:a'><b>12</b></a>", "/ns0:a[1]/ns0:b[last()]", false)]
    [InlineData("<a xmlns='urn:a'><b>12</b></a>", "/ns0:a[1]/ns1:b[1]", false)]
    [InlineData("<a xmlns='urn:a'><b>12</b></a>", "", false)]
    [InlineData("<a xmlns='urn:a'><b>12</b>", "/ns0:a[1]/ns0:b[1]", false)]
    [InlineData("<!DOCTYPE a [<!ENTITY b '12'>]><a xmlns='urn:a'><b>&b;</b></a>", "/ns0:a[1]/ns0:b[1]", false)]
    public void Read_BoundCell_IsPlainWhereBothTextsAreTheSame(string data, string path, bool isPlain)
    {
        foreach (string shape in Shapes)
        {
            foreach (string binding in Bindings)
            {
                string properties = Fill(binding, $"w:prefixMappings=\"{Mappings}\" w:xpath=\"{path}\" w:storeItemID=\"{Store.ToLowerInvariant()}\"");
                CellOf(Fill(shape, properties, Run("1") + Run("2")), data).Should().Be(isPlain ? "12" : "12\uFFFC", shape);
            }
        }
    }

    [Theory]
    [InlineData("", "<b>12</b>", "\uFFFC")]
    [InlineData("", "<b></b>", "")]
    [InlineData("<w:r><w:t>12</w:t></w:r>", "<b></b>", "12\uFFFC")]
    public void Read_BlankOnOneSideOnly_IsNotPlain(string content, string data, string text)
    {
        foreach (string shape in Shapes)
        {
            CellOf(Fill(shape, Bound("/a[1]/b[1]"), content), $"<a>{data}</a>").Should().Be(text, shape);
            if (content.Length > 0)
            {
                CellOf(Fill(shape, $"<w:showingPlcHdr/>{Bound("/a[1]/b[1]")}", content), "<a><b>12</b></a>").Should().Be("\uFFFC", shape);
            }
        }
    }

    [Theory]
    [InlineData("<w:date/>", "2024-01-20T00:00:00", "2024年1月20日", true)]
    [InlineData("<w:date/>", "2024-01-20", "2024-01-20", true)]
    [InlineData("<w:date/>", "2024-01-20", "2024年", true)]
    [InlineData("<w:date/>", "2024-01-20", "2024年1月21日", false)]
    [InlineData("<w:date/>", "2024-01-20", "二〇二四年一月", false)]
    [InlineData("<w:dropDownList><w:listItem w:displayText=\"十二\" w:value=\"12\"/><w:listItem w:displayText=\"十三\" w:value=\"13\"/></w:dropDownList>", "13", "十三", true)]
    [InlineData("<w:dropDownList><w:listItem w:displayText=\"2\" w:value=\"1\"/><w:listItem w:displayText=\"3\" w:value=\"2\"/></w:dropDownList>", "1", "2", true)]
    [InlineData("<w:dropDownList><w:listItem w:displayText=\"2\" w:value=\"1\"/><w:listItem w:displayText=\"3\" w:value=\"2\"/></w:dropDownList>", "1", "3", false)]
    [InlineData("<w:comboBox><w:listItem w:displayText=\"十二\" w:value=\"12\"/></w:comboBox>", "13", "十二", false)]
    [InlineData("<w:picture/>", "R0lGODlhAQABAAAAACw=", "12", true)]
    public void Read_ControlOfAnotherKind_IsPlainWhereItShowsTheSame(string kind, string data, string text, bool isPlain) =>
        CellOf(Fill(Shapes[0], Bound("/a[1]/b[1]") + kind, Run(text)), $"<a><b>{data}</b></a>").Should().Be(isPlain ? text : $"{text}\uFFFC");

    [Theory]
    [InlineData(Core, "docProps/core.xml", "12", true)]
    [InlineData(Core, "docProps/core.xml", "13", false)]
    [InlineData(Extended, "docProps/app.xml", "13", false)]
    [InlineData(Extended, "docProps/core.xml", "13", true)]
    [InlineData("{99999999-2222-3333-4444-555555555555}", "docProps/core.xml", "13", true)]
    public void Read_ControlBoundToAProperty_IsPlainWhereBothTextsAreTheSame(string store, string part, string property, bool isPlain)
    {
        string cell = Fill(Shapes[0], $"<w:dataBinding w:prefixMappings=\"xmlns:p='urn:p' \" w:xpath=\"/p:properties[1]/p:title[1]\" w:storeItemID=\"{store}\"/>", Run("12"));

        ((Grid)DocxReaderTests.Read(OfBody(Table(Row(cell, Cell("<w:p/>"))), (part, $"<properties xmlns='urn:p'><title>{property}</title></properties>"))).Blocks.Single())
            .Cells[0].Text.Should().Be(isPlain ? "12" : "12\uFFFC");
    }

    [Fact]
    public void Read_OneControlOfSeveralInAParagraph_TakesNothingFromTheOthers()
    {
        string Control(string properties, string text) => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{Run(text)}</w:sdtContent></w:sdt>";

        Paragraph paragraph = (Paragraph)Read($"<w:p>{Run("收费")}{Control(Bound("/a[1]/b[1]"), "旧")}{Run("元。")}{Control(Bound("/a[1]/c[1]"), "同。")}{Control("", "末。")}</w:p>", "<a><b>新</b><c>同。</c></a>").Single();

        (paragraph.Text, paragraph.Seen).Should().Be(("收费旧元。同。末。\uFFFC", "收费元。同。末。"));
    }

    /// <summary>Every cell of a report bound to data of which one text in three is another.</summary>
    [Fact]
    public void Read_ReportOfBoundCells_IsNeverReadWrong()
    {
        Form form = Form.Year2021;
        string body = DocxReport.BodyOf(TextReport.Numbered(form), DocxShape.Plain);
        string data = "";
        foreach ((int at, FormCell cell) in form.Cells.Index())
        {
            string printed = TextReport.Print(cell, TextReport.NumberOf(form, cell));
            string run = Run(printed);
            body = body.Replace(run, $"<w:sdt><w:sdtPr>{Bound($"/a[1]/b[{at + 1}]")}</w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>", StringComparison.Ordinal);
            data += $"<b>{(at % 3 == 0 ? "7" : printed)}</b>";
        }

        ReadResult result = DocumentReader.Read(WithData(body, $"<a>{data}</a>"));

        foreach ((int at, FormCell cell) in form.Cells.Index())
        {
            ReadCell read = result.Cells.Single(one => one.Definition.Pointer == cell.Pointer);
            read.Value.Should().Be(at % 3 == 0 ? null : TextReport.NumberOf(form, cell));
            result.Diagnostics.Any(diagnostic => diagnostic.Cell == cell.Pointer).Should().Be(at % 3 == 0);
        }
    }

    [Theory]
    [InlineData(100_000, 1)]
    [InlineData(1, 300)]
    [InlineData(30, 10_000)]
    public void Read_DataBeyondAnyForm_LeavesWhatIsBoundInDoubt(int width, int depth)
    {
        string name = depth == 10_000 ? new string('b', depth) : "b";
        int levels = depth == 10_000 ? 10 : depth;
        string data = $"<a>{string.Concat(Enumerable.Repeat($"{string.Concat(Enumerable.Repeat($"<{name}>", levels))}12{string.Concat(Enumerable.Repeat($"</{name}>", levels))}", width))}</a>";

        CellOf(Fill(Shapes[0], Bound("/a[1]/b[1]"), Run("12")), data).Should().Be("12\uFFFC");
    }

    /// <summary>As many controls as fit, one in the other as deep as may be, and as much as may be in what each is bound to.</summary>
    [Fact]
    public void Read_ControlsBeyondAnyForm_StaysWithinBounds()
    {
        string Times(int times, string text) => string.Concat(Enumerable.Repeat(text, times));
        string Control(string properties, string content) => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        string begin = $"<w:sdt><w:sdtPr>{Bound("/a[1]/b[1]")}</w:sdtPr><w:sdtContent>";
        string paragraph = $"<w:p>{Run("12")}</w:p>";
        string path = $"<w:dataBinding w:prefixMappings=\"{Times(20_000, "xmlns:n='urn:a' ")}\" w:xpath=\"{Times(60_000, "/a:b[1]")}\" w:storeItemID=\"{Store}\"/>";
        string data = $"<a><b>{Times(450_000, "1 ")}</b></a>";
        string body = Times(30_000, Control(Bound("/a[1]/b[1]"), paragraph));

        foreach (byte[] document in (byte[][])
        [
            WithData(body, data),
            OfBody(body.Replace(Store, Core, StringComparison.Ordinal), [("docProps/core.xml", data), .. Enumerable.Range(0, 9_000).Select(static part => ($"word/media/{part}.png", ""))]),
            WithData(Control(Bound("/a[1]/b[1]"), Times(40_000, paragraph)), data),
            WithData(Times(180, begin) + Times(10_000, $"<w:p>{Run(Times(50, "1"))}</w:p>") + Times(180, "</w:sdtContent></w:sdt>"), data),
            WithData(Control(path, paragraph), data),
            WithData(paragraph, Times(390, "<b>") + Times(390, "</b>")),
        ])
        {
            Reading.FaultIn(document).Should().BeNull();
        }
    }

    private static string Bound(string path) => $"<w:dataBinding w:xpath=\"{path}\" w:storeItemID=\"{Store}\"/>";

    private static string Fill(string format, string first, string second = "") =>
        format.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);

    private static string CellOf(string cell, string data) => ((Grid)Read(Table(Row(cell, Cell("<w:p/>"))), data).Single()).Cells[0].Text;

    private static IReadOnlyList<Block> Read(string body, string data) => DocxReaderTests.Read(WithData(body, data)).Blocks;

    private static byte[] WithData(string body, string data) => OfBody(
        body,
        ("word/_rels/document.xml.rels", RelationshipsTo(("customXml", "../customXml/item2.xml"), ("customXml", "../customXml/item1.xml"))),
        ("customXml/item1.xml", data),
        ("customXml/_rels/item1.xml.rels", RelationshipsTo(("customXmlProps", "itemProps1.xml"))),
        ("customXml/itemProps1.xml", $"<ds:datastoreItem ds:itemID=\"{Store}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"/>"),
        ("customXml/item2.xml", "<a xmlns='urn:a'><b>99</b></a>"));
}
