using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Finds the rules for an element by its id, its classes and its tag, so that few have to be compared.</summary>
internal sealed class RuleIndex(StyleBudget budget)
{
    private const string WhiteSpace = " \t\r\n\f";

    private readonly Dictionary<string, List<StyleRule>> _byName = new(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _byName.Count == 0;

    public void Add(StyleRule rule)
    {
        CompoundSelector subject = rule.Selector.Subject;
        string name = subject.Ids is [{ } id, ..] ? $"#{id}" : subject.Classes is [{ } named, ..] ? $".{named}" : subject.Tag ?? "*";
        if (!_byName.TryGetValue(name, out List<StyleRule>? rules))
        {
            _byName.Add(name, rules = []);
        }

        rules.Add(rule);
    }

    /// <summary>The rules for an element, and whether they hold for it.</summary>
    public IEnumerable<(StyleRule Rule, Certainty Holds)> For(IElement element)
    {
        foreach (string name in NamesOf(element))
        {
            foreach (StyleRule rule in _byName.TryGetValue(name, out List<StyleRule>? rules) ? rules : [])
            {
                Certainty matches = rule.Selector.Matches(element, budget);
                if (matches != Certainty.No)
                {
                    yield return (rule, matches < rule.Holds ? matches : rule.Holds);
                }
            }
        }
    }

    private static IEnumerable<string> NamesOf(IElement element)
    {
        yield return "*";
        yield return element.LocalName;
        if (element.Id is { Length: > 0 } id)
        {
            yield return $"#{id}";
        }

        foreach (string name in (element.ClassName ?? "").Split(WhiteSpace.ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            yield return $".{name}";
        }
    }
}
