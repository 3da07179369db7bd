namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>A packed stream that breaks off, or was changed.</summary>
internal sealed class DamagedStreamException(string message) : Exception(message);
