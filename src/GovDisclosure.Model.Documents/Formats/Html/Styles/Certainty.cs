namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Whether something holds for whoever looks at a page; in the order in which the weaker of two is the lesser.</summary>
internal enum Certainty
{
    No,
    Maybe,
    Yes,
}
