namespace GovDisclosure.Model.Documents.Content;

/// <summary>Ends the reading of a document that goes beyond any report.</summary>
internal sealed class TooComplexException(BilingualText reason) : Exception(reason.English)
{
    /// <summary>What there is too much of.</summary>
    public BilingualText Reason { get; } = reason;
}
