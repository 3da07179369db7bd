namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Ends the reading of a document that goes beyond any report.</summary>
internal sealed class BudgetException(BilingualText reason) : Exception(reason.English)
{
    public BilingualText Reason { get; } = reason;
}
