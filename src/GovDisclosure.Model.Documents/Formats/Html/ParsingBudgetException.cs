namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Ends the parsing of a page that goes beyond any report.</summary>
internal sealed class ParsingBudgetException(BilingualText reason) : Exception(reason.English)
{
    public BilingualText Reason { get; } = reason;
}
