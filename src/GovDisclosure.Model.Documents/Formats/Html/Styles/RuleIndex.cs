using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Finds the rules for an element by its id, its classes and its tag, so that few have to be compared.</summary>
internal sealed class RuleIndex(StyleBudget budget)
{
    private readonly Dictionary<string, List<StyleRule>> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<StyleRule>> _byClass = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<StyleRule>> _byTag = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<StyleRule> _others = [];

    public void Add(StyleRule rule)
    {
        CompoundSelector subject = rule.Selector.Subject;
        List<StyleRule> rules = subject.Ids is [{ } id, ..] ? Under(_byId, id)
            : subject.Classes is [{ } named, ..] ? Under(_byClass, named)
            : subject.Tag is { } tag ? Under(_byTag, tag)
            : _others;
        rules.Add(rule);
    }

    /// <summary>Adds the rules for an element, and whether they hold for it.</summary>
    public void Find(IElement element, List<(StyleRule Rule, Certainty Holds)> found)
    {
        AddMatching(_others, element, found);
        if (_byTag.Count > 0)
        {
            AddMatching(_byTag.GetValueOrDefault(element.LocalName), element, found);
        }

        if (_byId.Count > 0 && element.Id is { Length: > 0 } id)
        {
            AddMatching(_byId.GetValueOrDefault(id), element, found);
        }

        if (_byClass.Count == 0 || element.ClassName is not { Length: > 0 } names)
        {
            return;
        }

        Dictionary<string, List<StyleRule>>.AlternateLookup<ReadOnlySpan<char>> byClass = _byClass.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in names.AsSpan().SplitAny(SelectorParser.WhiteSpace))
        {
            if (byClass.TryGetValue(names.AsSpan(range), out List<StyleRule>? rules))
            {
                AddMatching(rules, element, found);
            }
        }
    }

    private static List<StyleRule> Under(Dictionary<string, List<StyleRule>> rules, string name)
    {
        if (!rules.TryGetValue(name, out List<StyleRule>? under))
        {
            rules.Add(name, under = new(1));
        }

        return under;
    }

    private void AddMatching(List<StyleRule>? rules, IElement element, List<(StyleRule Rule, Certainty Holds)> found)
    {
        if (rules is null)
        {
            return;
        }

        foreach (StyleRule rule in rules)
        {
            Certainty matches = rule.Selector.Matches(element, budget);
            if (matches != Certainty.No)
            {
                found.Add((rule, matches < rule.Holds ? matches : rule.Holds));
            }
        }
    }
}
