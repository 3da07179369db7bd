using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Tells the elements that a rule of a style sheet is for.</summary>
/// <param name="Compounds">What the element and those around it must be, the element last.</param>
/// <param name="Combinators">How each compound but the last stands to the next: a space, &gt;, + or ~.</param>
internal sealed record Selector(CompoundSelector[] Compounds, string Combinators)
{
    /// <summary>Which of several rules goes before the others.</summary>
    public int Specificity { get; } = SpecificityOf(Compounds);

    /// <summary>What the element itself must be.</summary>
    public CompoundSelector Subject => Compounds[^1];

    /// <summary>Whether there is more to it that is not looked at. Programs that do not know it either leave out the whole rule.</summary>
    public bool IsDoubtful { get; } = Array.Exists(Compounds, compound => compound.IsDoubtful);

    /// <summary>Whether the selector is for an element. No step goes back, so that the time is bounded by the elements around it.</summary>
    public Certainty Matches(IElement element, StyleBudget budget) =>
        Matches(element, budget, Certainty.Yes) ? Certainty.Yes
        : IsDoubtful && Matches(element, budget, Certainty.Maybe) ? Certainty.Maybe
        : Certainty.No;

    private static int SpecificityOf(ReadOnlySpan<CompoundSelector> compounds)
    {
        int specificity = 0;
        foreach (CompoundSelector compound in compounds)
        {
            specificity += compound.Specificity;
        }

        return specificity;
    }

    private bool Matches(IElement element, StyleBudget budget, Certainty least)
    {
        if (Subject.Matches(element, budget) < least)
        {
            return false;
        }

        int step = Compounds.Length - 2;
        IElement? only = element;
        while (step >= 0 && Combinators[step] is ('>' or '+'))
        {
            only = Next(only, Combinators[step], budget);
            if (only is null || Compounds[step].Matches(only, budget) < least)
            {
                return false;
            }

            step--;
        }

        List<IElement>? several = null;
        for (; step >= 0; step--)
        {
            if (step == 0 && several is null && Combinators[0] is (' ' or '~'))
            {
                return HasAround(only, least, budget);
            }

            several = Candidates(several ?? [only], Combinators[step], Compounds[step], least, budget);
            if (several.Count == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of all the elements that may stand so to an element is what the first compound says.</summary>
    private bool HasAround(IElement element, Certainty least, StyleBudget budget)
    {
        for (IElement? next = Next(element, Combinators[0], budget); next is not null; next = Next(next, Combinators[0], budget))
        {
            if (Compounds[0].Matches(next, budget) >= least)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those that stand to one of several elements as a combinator says and are what a compound says, each once.</summary>
    private static List<IElement> Candidates(List<IElement> elements, char combinator, CompoundSelector compound, Certainty least, StyleBudget budget)
    {
        List<IElement> candidates = [];
        HashSet<IElement>? seen = elements.Count > 1 ? [] : null;
        bool isOneStep = combinator is '>' or '+';
        foreach (IElement element in elements)
        {
            for (IElement? next = Next(element, combinator, budget); next is not null && seen?.Add(next) != false; next = isOneStep ? null : Next(next, combinator, budget))
            {
                if (compound.Matches(next, budget) >= least)
                {
                    candidates.Add(next);
                }
            }
        }

        return candidates;
    }

    private static IElement? Next(IElement from, char combinator, StyleBudget budget) =>
        combinator is '+' or '~' ? Previous(from, budget) : from.ParentElement;

    /// <summary>The element before one. Looking for it takes as long as there are nodes around.</summary>
    private static IElement? Previous(IElement element, StyleBudget budget)
    {
        budget.Compare(1 + (element.Parent?.ChildNodes.Length ?? 0));
        return element.PreviousElementSibling;
    }
}
