namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>Reads documents with the PDF reader.</summary>
internal static class PdfReading
{
    public static readonly DocumentReadOptions Options = new() { Readers = [PdfFormatReader.Instance] };

    public static ReadResult Of(byte[] document) => DocumentReader.Read(document, Options);
}
