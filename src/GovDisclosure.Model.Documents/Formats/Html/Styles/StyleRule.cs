namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What a style sheet sets for the elements of a selector.</summary>
/// <param name="Selector">Which elements.</param>
/// <param name="Declarations">What is set.</param>
/// <param name="Holds">Whether it holds for whoever reads the page.</param>
/// <param name="Order">How many stand before it.</param>
internal sealed record StyleRule(Selector Selector, StyleDeclaration[] Declarations, Certainty Holds, int Order)
{
    public bool HasEffect { get; } = Array.Exists(Declarations, declaration => declaration.HasEffect);
}
