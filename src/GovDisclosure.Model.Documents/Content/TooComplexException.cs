namespace GovDisclosure.Model.Documents.Content;

/// <summary>Ends the reading of a document that goes beyond any report.</summary>
internal sealed class TooComplexException(BilingualText reason) : Exception(reason.English)
{
    /// <summary>What there is too much of.</summary>
    public BilingualText Reason { get; } = reason;

    public static TooComplexException TooManyElements(int most) => new(new($"超过 {most} 个元素", $"more than {most} elements"));

    public static TooComplexException TooDeep(int deepest) => new(new($"嵌套超过 {deepest} 层", $"elements nested more than {deepest} deep"));
}
