using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Decides between all that is set for one element.</summary>
internal sealed class Cascade
{
    private static readonly int Properties = Enum.GetValues<StyleProperty>().Length;

    private readonly StyleMeaning?[] _meanings = new StyleMeaning?[Properties];
    private readonly (bool IsImportant, bool IsOwn, int Specificity, int Order)[] _ranks = new (bool, bool, int, int)[Properties];
    private readonly List<(StyleDeclaration Declaration, (bool, bool, int, int) Rank)> _doubtful = [];

    /// <summary>What a property means in the end; null where nothing sets it. Where that is not certain, it is what has an effect.</summary>
    public StyleMeaning? this[StyleProperty property] => _meanings[(int)property] is { } meaning and not StyleMeaning.Around ? meaning : null;

    /// <summary>Whether it is certain that the element is not there.</summary>
    public bool IsGone { get; private set; }

    /// <summary>Whether it is not certain that what is set for a property holds.</summary>
    public bool IsDoubtful(StyleProperty property)
    {
        foreach ((StyleDeclaration declaration, _) in _doubtful)
        {
            if (declaration.Property == property)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes in what the rules of style sheets and the element itself set.</summary>
    public void Read(IElement element, List<(StyleRule Rule, Certainty Holds)> rules, List<StyleDeclaration> own)
    {
        Array.Clear(_meanings);
        _doubtful.Clear();
        foreach ((StyleRule rule, Certainty holds) in rules)
        {
            foreach (StyleDeclaration declaration in rule.Declarations)
            {
                Add(Of(element, declaration), (declaration.IsImportant, false, rule.Selector.Specificity, rule.Order), holds);
            }
        }

        foreach (StyleDeclaration declaration in own)
        {
            Add(declaration, (declaration.IsImportant, true, 0, 0), Certainty.Yes);
        }

        IsGone = this[StyleProperty.Display] == StyleMeaning.Gone && !_doubtful.Exists(static one => one.Declaration is { Property: StyleProperty.Display, Meaning: not StyleMeaning.Gone });
        foreach ((StyleDeclaration declaration, (bool, bool, int, int) rank) in _doubtful)
        {
            ref StyleMeaning? meaning = ref _meanings[(int)declaration.Property];
            if (meaning != declaration.Meaning && (meaning is null || rank.CompareTo(_ranks[(int)declaration.Property]) > 0))
            {
                meaning = declaration.Meaning == StyleMeaning.Plain ? meaning : declaration.Meaning;
            }
        }
    }

    private static StyleDeclaration Of(IElement element, StyleDeclaration declaration) =>
        declaration.ContentAttribute is { } attribute && !GeneratedContent.JoinsText(element.GetAttribute(attribute), declaration.IsBlock)
            ? declaration with { Meaning = StyleMeaning.Plain }
            : declaration;

    private void Add(StyleDeclaration declaration, (bool, bool, int, int) rank, Certainty holds)
    {
        if (holds == Certainty.Maybe)
        {
            _doubtful.Add((declaration, rank));
            return;
        }

        int property = (int)declaration.Property;
        if (_meanings[property] is null || rank.CompareTo(_ranks[property]) >= 0)
        {
            _meanings[property] = declaration.Meaning;
            _ranks[property] = rank;
        }
    }
}
