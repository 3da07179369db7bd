using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What one element must be: td.old#first[hidden]:first-child.</summary>
/// <param name="Tag">The tag; null for any.</param>
/// <param name="Ids">The ids.</param>
/// <param name="Classes">The classes.</param>
/// <param name="Rest">Its attributes and what can be told from where it stands; null for nothing.</param>
/// <param name="IsDoubtful">Whether there is more to it that is not looked at.</param>
internal sealed record CompoundSelector(string? Tag, string[] Ids, string[] Classes, ISelector? Rest, bool IsDoubtful)
{
    private const int OfIds = 1_000_000;
    private const int OfClasses = 1_000;

    private readonly bool _looksAround = Rest is not null && (Rest.Text.Contains("-child", StringComparison.Ordinal) || Rest.Text.Contains("-of-type", StringComparison.Ordinal) || Rest.Text.Contains(":empty", StringComparison.Ordinal));

    public int Specificity { get; } = (Ids.Length * OfIds) + (Classes.Length * OfClasses) + (Tag is null ? 0 : 1)
        + (Rest is null ? 0 : (Rest.Specificity.Ids * OfIds) + (Rest.Specificity.Classes * OfClasses) + Rest.Specificity.Tags);

    public Certainty Matches(IElement element, StyleBudget budget)
    {
        budget.Compare();
        if (Tag is not null && !element.LocalName.Equals(Tag, StringComparison.OrdinalIgnoreCase))
        {
            return Certainty.No;
        }

        foreach (string id in Ids)
        {
            if (!IsNamed(element, element.Id, id))
            {
                return Certainty.No;
            }
        }

        foreach (string name in Classes)
        {
            if (!HasClass(element, name))
            {
                return Certainty.No;
            }
        }

        if (_looksAround)
        {
            budget.Compare(1 + (element.Parent?.ChildNodes.Length ?? 0) + element.ChildNodes.Length);
        }

        return Rest?.Match(element, null) == false ? Certainty.No : IsDoubtful ? Certainty.Maybe : Certainty.Yes;
    }

    private static bool HasClass(IElement element, string name)
    {
        ReadOnlySpan<char> names = element.ClassName;
        if (names.Length < name.Length)
        {
            return false;
        }

        foreach (Range range in names.SplitAny(SelectorParser.WhiteSpace))
        {
            if (IsNamed(element, names[range], name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name of an element is another. Pages without a modern document type do not tell large letters from small ones.</summary>
    private static bool IsNamed(IElement element, ReadOnlySpan<char> own, string name) =>
        own.SequenceEqual(name) || (own.Equals(name, StringComparison.OrdinalIgnoreCase) && element.Owner?.Doctype is null);
}
