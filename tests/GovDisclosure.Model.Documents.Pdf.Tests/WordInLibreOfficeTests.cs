using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Pdf.Tests.Office;
using GovDisclosure.Model.Forms;
using UglyToad.PdfPig;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>What is written for Word opens in LibreOffice, with everything on its pages.</summary>
public class WordInLibreOfficeTests
{
    [Fact]
    public async Task WriteBytes_ReportOpenedAndPrinted_SaysWhatItSaid()
    {
        LibreOffice.Require();
        AnnualReport[] reports = [.. Form.All.Select(form => TextReport.Numbered(form).Read(TextShape.CellALine).Report!)];

        byte[][] printed = await LibreOffice.PrintAsync([.. reports.Select(report => DocumentWriter.WriteBytes(report, ReportFormat.Docx))]);

        for (int i = 0; i < reports.Length; i++)
        {
            ReadResult result = PdfReading.Of(printed[i]);
            result.Diagnostics.Should().BeEmpty();
            (result.Report == reports[i]).Should().BeTrue("it was {0} and is {1}", reports[i], result.Report);
        }
    }

    [Fact]
    public async Task WriteTemplateBytes_Printed_ShowsEveryLabelOfTheForm()
    {
        LibreOffice.Require();

        byte[][] printed = await LibreOffice.PrintAsync([.. Form.All.Select(form => DocumentWriter.WriteTemplateBytes(form, ReportFormat.Docx))]);

        for (int i = 0; i < printed.Length; i++)
        {
            using PdfDocument document = PdfDocument.Open(printed[i]);
            string text = string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal);
            Form.All[i].Tables.SelectMany(table => table.Rows).Select(row => row.Label.Chinese).Should().AllSatisfy(label => text.Should().Contain(label));
        }
    }
}
