namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>An object of a PDF document.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Body">Its value; of a stream the dictionary.</param>
/// <param name="Stream">What is in the stream, unpacked; null where it is none.</param>
internal sealed record PdfObject(int Number, string Body, string? Stream);
