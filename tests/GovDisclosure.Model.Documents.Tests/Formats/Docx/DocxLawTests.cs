using System.Text.RegularExpressions;
using CsCheck;
using GovDisclosure.Model.Documents.Testing;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Mutations;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

public partial class DocxLawTests
{
    private static readonly Gen<Form> AnyForm = Gen.OneOf(Form.Year2019, Form.Year2021);
    private static readonly Gen<DocxShape> AnyShape = Gen.Enum<DocxShape>();

    public static MatrixTheoryData<string, int> FormsAndShapes() => new(Form.All.Select(form => form.Id), Enum.GetValues<DocxShape>().Cast<int>());

    public static MatrixTheoryData<string, string> FormsAndFigures() => new(
        Form.All.Select(form => form.Id),
        [
            "<w:r><w:t>\u202E${figure}</w:t></w:r>",
            "<w:bdo w:val=\"rtl\">$0</w:bdo>",
            "<w:r><w:rPr><w:rtl/></w:rPr><w:t>${figure}</w:t></w:r>",
            "$0<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>3</w:t></w:r>",
            "<w:r><w:rPr><w:sz w:val=\"1\"/></w:rPr><w:t>3</w:t></w:r>$0",
            "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>$0",
            "<w:fldSimple w:instr=\"=SUM(ABOVE)\"/>",
            "<mc:AlternateContent><mc:Choice Requires=\"x\">$0</mc:Choice></mc:AlternateContent>",
            "<x:y xmlns:x=\"urn:x\">$0</x:y>",
        ]);

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_EveryCellADifferentNumber_EveryCellInItsPlace(string formId, int shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == formId);
        byte[] document = DocxReport.Write(TextReport.Numbered(form), (DocxShape)shape);

        ReadResult result = DocumentReader.Read(document);

        result.Diagnostics.Should().BeEmpty();
        result.Form.Should().BeSameAs(form);
        result.Cells.Select(cell => cell.Definition).Should().Equal(form.Cells);
        result.Cells.Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        result.Report.Should().Be(TextReport.Numbered(form).Read(TextShape.RowALine).Report);
    }

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_CellAtItsPlace_IsWhatAnotherReaderFindsThere(string formId, int shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == formId);
        byte[] document = DocxReport.Write(TextReport.Numbered(form), (DocxShape)shape);
        using DocxWitness witness = new(document);

        ReadResult result = DocumentReader.Read(document);

        result.Cells.Should().HaveCount(form.Cells.Count);
        result.Cells.Should().AllSatisfy(cell => witness.TextAt((DocxPlace)cell.Place).Should().Be(cell.Text));
    }

    [Theory]
    [MemberData(nameof(FormsAndFigures))]
    public void Read_EveryFigureSeenOtherwiseThanWritten_EveryCellReported(string formId, string figure)
    {
        Form form = Form.All.Single(candidate => candidate.Id == formId);
        string document = DocxFile.XmlOf(DocxReport.Write(TextReport.Numbered(form), DocxShape.Plain));

        ReadResult result = DocumentReader.Read(DocxFile.Of(Figure().Replace(document, figure)));

        result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == null);
        result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == "unreadable-number");
        result.Diagnostics.Select(diagnostic => diagnostic.Cell).Should().BeEquivalentTo(form.Cells.Select(cell => cell.Pointer));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_NotesOnEveryLabelAndFigure_EveryCellReadWithItsRemark(string formId)
    {
        Form form = Form.All.Single(candidate => candidate.Id == formId);
        string document = DocxFile.XmlOf(DocxReport.Write(TextReport.Numbered(form), DocxShape.Plain));

        const string note = "<w:footnoteReference w:id=\"1\"/>";
        document = document.Replace("</w:t>", $"</w:t>{note}", StringComparison.Ordinal).Replace($"<w:t></w:t>{note}", "", StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(DocxFile.Of(document));

        result.Form.Should().BeSameAs(form);
        result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        result.Diagnostics.Where(diagnostic => diagnostic.Code == "remarked-number").Select(diagnostic => diagnostic.Cell)
            .Should().BeEquivalentTo(form.Cells.Select(cell => cell.Pointer));
    }

    [Fact]
    public void Read_SavedByLibreOffice_EveryCellInItsPlace()
    {
        byte[] document = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "libreoffice-2021.docx"));
        using DocxWitness witness = new(document);

        ReadResult result = DocumentReader.Read(document);

        result.Diagnostics.Should().BeEmpty();
        result.Report.Should().Be(TextReport.Numbered(Form.Year2021).Read(TextShape.RowALine).Report);
        result.Cells.Should().AllSatisfy(cell => witness.TextAt((DocxPlace)cell.Place).Should().Be(cell.Text));
    }

    [Fact]
    public void Read_AnyReportWithBlanks_RoundTrips() =>
        Gen.Select(AnyForm, AnyShape, Gen.Int[-1, 999].Array[Form.All.Max(form => form.Cells.Count)]).Sample(
            (form, shape, numbers) =>
            {
                Dictionary<string, decimal?> printed = form.Cells.Index().ToDictionary(
                    cell => cell.Item.Pointer, cell => numbers[cell.Index] < 0 ? null : (decimal?)numbers[cell.Index], StringComparer.Ordinal);
                ReadResult result = DocxReport.Read(TextReport.Of(form, cell => TextReport.Print(cell, printed[cell.Pointer])), shape);
                return result.Diagnostics.Count == 0
                    && result.Report!.GetCells().All(cell => cell.Value == printed[cell.Pointer])
                    && result.Report is { OtherMatters.Length: > 0, Overview.Length: > 0, ProblemsAndImprovements.Length: > 0, Agency.Name: TextReport.AgencyName };
            },
            iter: 100);

    [Fact]
    public void Read_AnyDamage_EveryCellRightOrReported() =>
        Law.Broken(
            Gen.Select(AnyForm, AnyShape, Damage.Any),
            made =>
            {
                (Form form, DocxShape shape, Damage damage) = made;
                TextReport report = TextReport.Numbered(form);
                damage.Apply(report);
                ReadResult result = DocxReport.Read(report, shape);
                Dictionary<string, decimal?> printed = form.Cells.ToDictionary(
                    cell => cell.Pointer, cell => (decimal?)TextReport.NumberOf(form, cell), StringComparer.Ordinal);
                return [.. Readings.Faults(result, printed), .. Readings.LostTexts(result, report)];
            },
            ordinary: 200,
            nightly: 5_000).Should().BeEmpty();

    [GeneratedRegex("<w:r><w:t>(?<figure>[0-9]+(万?元)?)</w:t></w:r>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Figure();
}
