using GovDisclosure.Model;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Forms;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Converting;

/// <summary>A format of documents, by the name the command line has for it.</summary>
internal sealed record DocumentFormat(string Name, ReportFormat Format)
{
    /// <summary>Every format there is, those a template is mostly wanted in first.</summary>
    public static IReadOnlyList<DocumentFormat> All { get; } =
    [
        new("html", ReportFormat.Html),
        new("docx", ReportFormat.Docx),
        new("text", ReportFormat.Text),
        new("markdown", ReportFormat.Markdown),
    ];

    /// <summary>The format of a name; null where there is none.</summary>
    public static DocumentFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    public byte[] Write(AnnualReport report) => DocumentWriter.WriteBytes(report, Format);

    public byte[] WriteTemplate(Form form) => DocumentWriter.WriteTemplateBytes(form, Format);

    /// <summary>What of a report its document does not give back.</summary>
    public static IEnumerable<SourceDiagnostic> LossesIn(AnnualReport report, byte[] document) =>
        DocumentWriter.Verify(report, document).Select(SourceDiagnostic.From);
}
