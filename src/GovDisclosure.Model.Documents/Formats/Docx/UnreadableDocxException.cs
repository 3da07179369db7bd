namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Ends the reading of a document that cannot be read.</summary>
internal sealed class UnreadableDocxException(DiagnosticCode code, BilingualText reason) : Exception(reason.English)
{
    public DiagnosticCode Code { get; } = code;

    public BilingualText Reason { get; } = reason;

    public static UnreadableDocxException Damaged(string chinese, string english) => new(DiagnosticCode.DamagedDocument, new(chinese, english));
}
