namespace GovDisclosure.Publication.Rules;

/// <summary>The words by which published relations are told apart.</summary>
internal static class RelationKinds
{
    public const string Comparison = "comparison";
    public const string StatedTotal = "stated-total";
    public const string ZeroPair = "zero-pair";
    public const string ReportYear = "report-year";
    public const string PresentText = "present-text";
    public const string NamedYear = "named-year";
    public const string NamedWord = "named-word";
    public const string DateRange = "date-range";

    public const string Equal = "equal";
    public const string AtLeast = "at-least";
    public const string AtMost = "at-most";

    public const string AllAreStated = "all-are-stated";
    public const string AnyIsKnown = "any-is-known";
}
