namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>x</summary>
internal static class StructureScan
{
    public static void Check(ReadOnlySpan<byte> document, ReadingBudget budget)
    {
        budget.SpendSteps(document.Length / 1024);
    }
}
