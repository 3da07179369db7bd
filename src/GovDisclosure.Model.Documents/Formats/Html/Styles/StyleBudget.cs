using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Bounds what the style sheets of a page can make its reader do: rules are looked for at every element, and most of them at the elements around it.</summary>
internal sealed class StyleBudget(CancellationToken cancellationToken)
{
    /// <summary>Some hundred times those of a page with the whole sheet of its site in it.</summary>
    public const int MostComparisons = 5_000_000;

    /// <summary>Several times those of a whole framework.</summary>
    public const int MostRules = 20_000;

    /// <summary>No sheet nests its rules nearly as deep.</summary>
    public const int Deepest = 64;

    /// <summary>No selector is nearly as long, however deep its rule is nested.</summary>
    public const int LongestSelector = 10_000;

    /// <summary>No selector names nearly as many elements, or asks as much of one.</summary>
    public const int MostParts = 100;

    private const int CancellationIsLookedAtEvery = 4096;

    private int _comparisons;
    private int _rules;

    /// <summary>Counts elements that are compared with a part of a selector.</summary>
    public void Compare(int elements = 1)
    {
        if (_comparisons > MostComparisons - elements)
        {
            throw TooMany(MostComparisons);
        }

        _comparisons += elements;
        if (_comparisons % CancellationIsLookedAtEvery == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Counts a rule that decides what is seen, once for each of its selectors.</summary>
    public void AddRule(int selectorLength)
    {
        if (selectorLength > LongestSelector)
        {
            throw TooLong();
        }

        if (++_rules > MostRules)
        {
            throw TooMany(MostRules);
        }
    }

    /// <summary>Ends the reading of a sheet that nests deeper than any.</summary>
    public static TooComplexException TooDeep() => TooComplexException.TooDeep(Deepest);

    /// <summary>Ends the reading of a sheet with a selector that is longer than any.</summary>
    public static TooComplexException TooLong() => new(new($"样式表的选择器超过 {LongestSelector} 字", $"a selector of more than {LongestSelector} characters"));

    /// <summary>Ends the reading of a sheet with a selector of more parts than any.</summary>
    public static TooComplexException TooManyParts() => new(new($"样式表的选择器超过 {MostParts} 段", $"a selector of more than {MostParts} parts"));

    private static TooComplexException TooMany(int most) => new(new($"样式表的规则过多（超过 {most}）", $"more than {most} rules of style sheets to look at"));
}
