using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>
/// What the styles of a page mean for the text in its elements: the style sheets in it, the styles of the elements themselves, and the attributes that
/// do the same. Sheets that a page only refers to are never fetched: what they hide or set beside a text is not known.
/// </summary>
internal sealed class PageStyles
{
    /// <summary>What takes a text out of sight wherever it stands.</summary>
    private static readonly StyleProperty[] Veiling =
    [
        StyleProperty.Opacity, StyleProperty.ContentVisibility, StyleProperty.Zoom, StyleProperty.Indent, StyleProperty.WordHide,
        StyleProperty.Left, StyleProperty.Top, StyleProperty.MarginLeft, StyleProperty.MarginTop, StyleProperty.Filter, StyleProperty.Mask, StyleProperty.Clip,
        StyleProperty.Spacing, StyleProperty.TextSecurity, StyleProperty.FontFamily, StyleProperty.Right, StyleProperty.Bottom, StyleProperty.Replacement,
    ];

    /// <summary>How far a text is set off, if it is set off from where it stands.</summary>
    private static readonly StyleProperty[] Offsets = [StyleProperty.Left, StyleProperty.Top, StyleProperty.Right, StyleProperty.Bottom];

    private static readonly StyleProperty[] Moving = [StyleProperty.Transform, StyleProperty.Translate, StyleProperty.Scale, StyleProperty.Rotate];

    /// <summary>What takes a text out of its place, which matters in a cell only: whole pages are placed so.</summary>
    private static readonly StyleProperty[] Straying = [StyleProperty.Position, StyleProperty.Float, StyleProperty.FlexDirection, StyleProperty.Order, StyleProperty.Placement, .. Moving];

    /// <summary>What takes a text over another where it is no small matter.</summary>
    private static readonly StyleProperty[] Pulling = [StyleProperty.MarginLeft, StyleProperty.MarginTop, StyleProperty.MarginBottom, StyleProperty.Transform];

    /// <summary>What shows an image where there is no text.</summary>
    private static readonly StyleProperty[] Showing = [StyleProperty.Picture, StyleProperty.Ornament, StyleProperty.ContentBefore, StyleProperty.ContentBehind];

    /// <summary>What shows an image whether there is text or not.</summary>
    private static readonly StyleProperty[] Covers = [StyleProperty.Replacement, StyleProperty.Mask];

    private readonly Dictionary<IElement, Look> _looks = [];
    private readonly Dictionary<IElement, StyleMeaning?> _grounds = [];
    private readonly RuleIndex _rules;
    private readonly RuleIndex _effects;
    private readonly Cascade _cascade = new();
    private readonly List<StyleDeclaration> _own = [];
    private readonly List<(StyleRule Rule, Certainty Holds)> _found = [];
    private readonly PageSheets _sheets;

    public PageStyles(INode page, CancellationToken cancellationToken)
    {
        StyleBudget budget = new(cancellationToken);
        _sheets = new(page, budget);
        _rules = new(budget);
        _effects = new(budget);
        foreach (StyleRule rule in _sheets.Rules)
        {
            _rules.Add(rule);
            if (rule.HasEffect)
            {
                _effects.Add(rule);
            }
        }

        Walk(page);
    }

    /// <summary>Whether a style may set what stands before the items of lists.</summary>
    public bool MaySetLists => _sheets.HasOthers || _sheets.HaveLists;

    /// <summary>What an element itself, or its styles, mean for the text in it.</summary>
    public Look Of(IElement element) => _looks.GetValueOrDefault(element);

    /// <summary>Whether nothing of an element is seen on the page.</summary>
    public bool IsUnseen(IElement element) => (Of(element) & Look.Gone) != Look.None;

    /// <summary>Whether an element of which no text is seen shows something else, or may once scripts have run.</summary>
    public bool ShowsPicture(IElement element)
    {
        if (HtmlElements.IsFilledOtherwise(element))
        {
            return true;
        }

        if (!_sheets.HaveImages)
        {
            return false;
        }

        ReadOwn(element);
        Decide(element);
        return IsAny(Showing, StyleMeaning.Pictured) || IsAny(Covers, StyleMeaning.Veiled);
    }

    private void Walk(INode page)
    {
        int inherited = 0;
        foreach ((INode node, bool isEntered) in NodeWalk.Of(page))
        {
            if (node is not IElement element)
            {
                continue;
            }

            if (!isEntered)
            {
                inherited -= (Of(element) & Look.Inherited) != Look.None ? 1 : 0;
                continue;
            }

            ReadOwn(element);
            bool isUnseen = HtmlElements.IsUnseen(element);
            bool isHidden = HtmlElements.IsClosed(element);
            if (!isUnseen && inherited == 0 && !isHidden && !_own.Exists(declaration => declaration.HasEffect) && !HasEffect(element))
            {
                continue;
            }

            Decide(element);
            Look look = isUnseen ? Look.Gone : LookOf(element, isHidden);
            if (look != Look.None)
            {
                _looks.Add(element, look);
                inherited += (look & Look.Inherited) != Look.None ? 1 : 0;
            }
        }
    }

    /// <summary>Whether a style sheet sets something for an element that has an effect by itself.</summary>
    private bool HasEffect(IElement element)
    {
        _found.Clear();
        _effects.Find(element, _found);
        return _found.Count > 0;
    }

    private void Decide(IElement element)
    {
        _found.Clear();
        _rules.Find(element, _found);
        _cascade.Read(element, _found, _own);
    }

    private void ReadOwn(IElement element)
    {
        _own.Clear();
        if (element.GetAttribute("style") is { } style)
        {
            StyleDeclarations.Read(StyleSheetReader.WithoutComments(style), _sheets.Variables, _own);
        }

        if (element.GetAttribute("dir") is { } direction && StyleValues.Direction(direction) is { } meaning)
        {
            _own.Insert(0, new(StyleProperty.Direction, meaning, IsImportant: false));
        }

        if (element.LocalName == "font" && element.GetAttribute("color") is { } colour && StyleColours.OfText(colour) is { } hue)
        {
            _own.Insert(0, new(StyleProperty.Colour, hue, IsImportant: false));
        }

        if (element.LocalName == "font" && StyleValues.FontFamily(element.GetAttribute("face")) is { } pictures)
        {
            _own.Insert(0, new(StyleProperty.FontFamily, pictures, IsImportant: false));
        }
    }

    private Look LookOf(IElement element, bool isHidden)
    {
        StyleMeaning? display = _cascade[StyleProperty.Display];
        bool mayBeShown = _cascade.IsDoubtful(StyleProperty.Display);
        if (_cascade.IsGone || (isHidden && display is null && !mayBeShown))
        {
            return Look.Gone;
        }

        Look look = (isHidden && mayBeShown) || display is StyleMeaning.Gone or StyleMeaning.Veiled || IsAny(Veiling, StyleMeaning.Veiled) || IsAny(Moving, StyleMeaning.Vanished) || IsCutOff ? Look.Veiled : Look.None;
        look |= IsAny(Straying, StyleMeaning.Veiled) || IsSetOff(StyleMeaning.Moved) || (HtmlElements.IsInline(element) && IsSetOff(StyleMeaning.Nudged)) ? Look.Astray : Look.None;
        look |= Either(StyleProperty.Visibility, _cascade.IsDoubtful(StyleProperty.Visibility) ? Look.Veiled : Look.Hidden, Look.Shown);
        look |= Either(StyleProperty.FontSize, Look.Tiny, Look.Sized);
        look |= Either(StyleProperty.Direction, Look.Turned, Look.Onward);
        look |= Either(StyleProperty.LineHeight, HtmlElements.IsBlock(element) ? Look.Flat : Look.None, Look.Spaced) | (PseudoElement.Covers(_cascade, element) ? Look.Covered : Look.None);
        look |= Either(StyleProperty.ListType, Look.Numbered, Look.Bulleted) | (Is(StyleProperty.Item, StyleMeaning.Filled) ? Look.Item : Look.None);
        look |= Is(StyleProperty.Decoration, StyleMeaning.Struck) ? Look.Struck : Look.None;
        look |= Is(StyleProperty.Shift, StyleMeaning.Raised) ? Look.Raised : Is(StyleProperty.Shift, StyleMeaning.Lowered) ? Look.Lowered : Look.None;
        look |= PseudoElement.JoinsText(_cascade) ? Look.Joined : Look.None;
        return look | ColourOf(element);
    }

    private Look ColourOf(IElement element)
    {
        StyleMeaning? colour = _cascade[StyleProperty.TextFill] ?? _cascade[StyleProperty.Colour];
        if (colour == StyleMeaning.Pale)
        {
            bool mayHaveOtherGround = _sheets.HasOthers && !PageSheets.HasAround(element, "td") && !PageSheets.HasAround(element, "th");
            return mayHaveOtherGround || GroundOf(element) is not null ? Look.Coloured : Look.Faded;
        }

        StyleMeaning? ground = _cascade[StyleProperty.Background];
        return colour == StyleMeaning.Veiled || (colour is null or StyleMeaning.Dark && ground == StyleMeaning.Dark) || (colour == StyleMeaning.Dark && GroundOf(element) == StyleMeaning.Dark) ? Look.Faded
            : colour is not null || ground == StyleMeaning.Filled ? Look.Coloured
            : Look.None;
    }

    /// <summary>What an element stands on, if that is not white.</summary>
    private StyleMeaning? GroundOf(IElement element)
    {
        for (IElement? around = element; around is not null; around = around.ParentElement)
        {
            if (!_grounds.TryGetValue(around, out StyleMeaning? ground))
            {
                ReadOwn(around);
                Decide(around);
                ground = _cascade[StyleProperty.Background] ?? (around.HasAttribute("background") ? StyleMeaning.Filled
                    : around.GetAttribute("bgcolor") is { } colour ? StyleColours.OfGround(colour) : null);
                ground = ground is StyleMeaning.Filled or StyleMeaning.Dark && !_cascade.IsDoubtful(StyleProperty.Background) ? ground : null;
                _grounds.Add(around, ground);
            }

            if (ground is not null)
            {
                return ground;
            }
        }

        return null;
    }

    private bool IsSetOff(StyleMeaning distance) => IsAny(Pulling, distance) || (Is(StyleProperty.Position, StyleMeaning.Moved) && IsAny(Offsets, distance));

    /// <summary>Whether an element has no room and what goes beyond it is not shown, or is cut where it is set out of its place.</summary>
    private bool IsCutOff =>
        (Is(StyleProperty.Overflow, StyleMeaning.Veiled) && IsAny([StyleProperty.Width, StyleProperty.Height, StyleProperty.LineHeight], StyleMeaning.Veiled))
        || (Is(StyleProperty.Cut, StyleMeaning.Veiled) && Is(StyleProperty.Position, StyleMeaning.Veiled));

    private bool IsAny(ReadOnlySpan<StyleProperty> properties, StyleMeaning meaning)
    {
        foreach (StyleProperty property in properties)
        {
            if (Is(property, meaning))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(StyleProperty property, StyleMeaning meaning) => _cascade[property] == meaning;

    private Look Either(StyleProperty property, Look veiled, Look plain) =>
        Is(property, StyleMeaning.Veiled) ? veiled : _cascade[property] is not null ? plain : Look.None;
}
