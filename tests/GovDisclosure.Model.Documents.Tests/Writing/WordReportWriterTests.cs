using System.IO.Compression;
using System.Xml.Linq;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Writing;

public class WordReportWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Forms => [.. Form.All.Select(form => form.Id)];

    [Theory, MemberData(nameof(Forms))]
    public void Write_AnyReport_TheValidatorOfOpenXmlHasNothingToSay(string formId) =>
        ReportGen.Of(Form.Get(formId)).Sample(
            report =>
            {
                Faults(DocumentWriter.WriteBytes(report, ReportFormat.Docx)).Should().BeEmpty();
                Faults(DocumentWriter.WriteBytes(report, ReportFormat.Docx, new() { Findings = ConsistencyChecker.Check(report).Findings })).Should().BeEmpty();
            },
            iter: 5);

    [Theory, MemberData(nameof(Forms))]
    public void Write_Template_TheValidatorOfOpenXmlHasNothingToSay(string formId) =>
        Faults(DocumentWriter.WriteTemplateBytes(Form.Get(formId), ReportFormat.Docx)).Should().BeEmpty();

    [Theory, MemberData(nameof(Forms))]
    public void Write_TableThree_LiesAcrossWithItsHeadsRepeatedAndNoRowSplit(string formId)
    {
        XElement body = BodyOf(DocumentWriter.WriteTemplateBytes(Form.Get(formId), ReportFormat.Docx));

        string?[] orientations = [.. body.Descendants(W + "pgSz").Select(size => (string?)size.Attribute(W + "orient"))];
        orientations.Should().Equal(null, "landscape", null);
        XElement[] tables = [.. body.Elements(W + "tbl")];
        tables.Should().HaveCount(3);
        tables.SelectMany(table => table.Elements(W + "tr")).Should().OnlyContain(row => row.Element(W + "trPr")!.Element(W + "cantSplit") != null);
        tables.Select(table => table.Elements(W + "tr").Count(row => row.Element(W + "trPr")!.Element(W + "tblHeader") != null)).Should().Equal(0, 3, 3);
    }

    [Theory, MemberData(nameof(Forms))]
    public void Write_EveryRow_CoversTheColumnsOfItsTable(string formId)
    {
        foreach (XElement table in BodyOf(DocumentWriter.WriteTemplateBytes(Form.Get(formId), ReportFormat.Docx)).Elements(W + "tbl"))
        {
            int[] columns = [.. table.Element(W + "tblGrid")!.Elements(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!)];
            columns.Should().OnlyContain(width => width > 300);
            foreach (XElement row in table.Elements(W + "tr"))
            {
                row.Elements(W + "tc").Sum(cell => (int?)cell.Element(W + "tcPr")!.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1).Should().Be(columns.Length);
                row.Elements(W + "tc").Sum(cell => (int)cell.Element(W + "tcPr")!.Element(W + "tcW")!.Attribute(W + "w")!).Should().Be(columns.Sum());
            }
        }
    }

    [Fact]
    public void Write_Findings_EachHasACommentAtItsFirstCell()
    {
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Year2021);
        IReadOnlyList<Finding> findings = ConsistencyChecker.Check(report).Findings;

        byte[] document = DocumentWriter.WriteBytes(report, ReportFormat.Docx, new() { Findings = findings });

        XElement comments = PartOf(document, "word/comments.xml");
        comments.Elements(W + "comment").Should().HaveCount(findings.Count);
        XElement body = BodyOf(document);
        foreach (XElement comment in comments.Elements(W + "comment"))
        {
            string id = (string)comment.Attribute(W + "id")!;
            body.Descendants(W + "commentReference").Should().ContainSingle(reference => (string)reference.Attribute(W + "id")! == id);
        }
    }

    private static IEnumerable<string> Faults(byte[] document)
    {
        using MemoryStream stream = new(document);
        using WordprocessingDocument word = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    private static XElement BodyOf(byte[] document) => PartOf(document, "word/document.xml").Element(W + "body")!;

    private static XElement PartOf(byte[] document, string name)
    {
        using ZipArchive archive = new(new MemoryStream(document));
        using Stream part = archive.GetEntry(name)!.Open();
        return XElement.Load(part);
    }
}
