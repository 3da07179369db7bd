using System.Buffers;
using System.Globalization;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What values of properties mean for a text.</summary>
internal static class StyleValues
{
    /// <summary>So far to the left or above no text is seen any more; nothing is shifted as far for its looks.</summary>
    private const decimal FarAway = 100;

    /// <summary>What is fainter than this is not seen.</summary>
    private const decimal Faintest = 0.1m;

    /// <summary>Letters that stand on each other by so much of their height cannot be told apart.</summary>
    private const decimal MostOverlap = 0.3m;

    /// <summary>Lines that are lower, by their size, stand on each other.</summary>
    private const decimal LowestLine = 0.3m;

    private static readonly string[] Hiding = ["opacity(", "blur(", "brightness(", "contrast(", "invert("];

    private static readonly SearchValues<string> Images = SearchValues.Create(["url(", "image-set(", "cross-fade(", "image(", "element("], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Numbers = SearchValues.Create("+-.0123456789");

    private static readonly string[] Displays =
    [
        "inline", "block", "inline-block", "flex", "inline-flex", "grid", "inline-grid", "table", "inline-table", "table-row", "table-cell", "table-row-group", "table-header-group",
        "table-footer-group", "table-column", "table-column-group", "table-caption", "list-item", "contents", "flow-root", "run-in", "ruby", "initial", "inherit", "unset", "revert",
        "revert-layer", "-webkit-box", "-webkit-inline-box", "-webkit-flex", "-webkit-inline-flex",
    ];

    /// <summary>The sizes of text that have names.</summary>
    private static readonly string[] Sizes = ["xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large", "initial", "math"];

    /// <summary>The number a value begins with, and what stands behind it; null where it begins with none.</summary>
    public static decimal? NumberOf(ReadOnlySpan<char> value, out ReadOnlySpan<char> unit)
    {
        int length = value.IndexOfAnyExcept(Numbers);
        length = length < 0 ? value.Length : length;
        unit = value[length..].Trim();
        return decimal.TryParse(value[..length], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    /// <summary>A way of being displayed. A word that is none sets nothing.</summary>
    public static StyleMeaning? Display(ReadOnlySpan<char> value)
    {
        int space = value.IndexOf(' ');
        return Is(value, "none") ? StyleMeaning.Gone
            : IsAny(space < 0 ? value : value[..space], Displays) ? StyleMeaning.Plain
            : null;
    }

    public static StyleMeaning? Visibility(ReadOnlySpan<char> value) =>
        Is(value, "hidden") || Is(value, "collapse") ? StyleMeaning.Veiled : Is(value, "visible") || Is(value, "initial") ? StyleMeaning.Plain : IsOpen(value) ? StyleMeaning.Around : null;

    public static StyleMeaning? Opacity(ReadOnlySpan<char> value) => NumberOf(value, out ReadOnlySpan<char> unit) is not { } number ? MayBeNothing(value)
        : (unit is "%" ? number / 100 : number) < Faintest ? StyleMeaning.Veiled
        : StyleMeaning.Plain;

    /// <summary>A size; one that depends on what is around it decides nothing, unless it is none at all.</summary>
    public static StyleMeaning? FontSize(ReadOnlySpan<char> value)
    {
        if (NumberOf(value, out ReadOnlySpan<char> unit) is not { } number)
        {
            return IsOpen(value) || Is(value, "smaller") || Is(value, "larger") ? StyleMeaning.Around : IsAny(value, Sizes) ? StyleMeaning.Plain : MayBeNothing(value);
        }

        bool isAbsolute = Is(unit, "px") || Is(unit, "pt") || Is(unit, "mm") || Is(unit, "cm") || Is(unit, "in") || Is(unit, "pc") || Is(unit, "rem") || Is(unit, "vw");
        return number <= 0 || (number <= 1 && (Is(unit, "px") || Is(unit, "pt"))) ? StyleMeaning.Veiled
            : isAbsolute ? StyleMeaning.Plain
            : null;
    }

    /// <summary>The size in a value that sets a font in one: bold 12px/1.5 serif.</summary>
    public static StyleMeaning? Font(ReadOnlySpan<char> value)
    {
        foreach (Range range in value.Split(' '))
        {
            ReadOnlySpan<char> part = value[range];
            int slash = part.IndexOf('/');
            part = slash < 0 ? part : part[..slash];
            if (NumberOf(part, out ReadOnlySpan<char> unit) is { } number && (number == 0 || !unit.IsEmpty))
            {
                return FontSize(part);
            }
        }

        return null;
    }

    /// <summary>The fonts of a text: one of pictures has them in the places of letters and digits, any other decides nothing.</summary>
    public static StyleMeaning? FontFamily(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> first = value.TrimStart("'\" ");
        return first.StartsWith("wingdings", StringComparison.OrdinalIgnoreCase) || first.StartsWith("webdings", StringComparison.OrdinalIgnoreCase) ? StyleMeaning.Veiled : null;
    }

    public static StyleMeaning? Shifted(ReadOnlySpan<char> value) => NumberOf(value, out ReadOnlySpan<char> unit) is not { } number ? (IsFarWork(value) ? StyleMeaning.Veiled : null)
        : number <= -FarAway || (number <= -FarAway / 10 && (Is(unit, "em") || Is(unit, "rem"))) ? StyleMeaning.Veiled
        : StyleMeaning.Plain;

    public static StyleMeaning? Position(ReadOnlySpan<char> value) =>
        Is(value, "absolute") || Is(value, "fixed") ? StyleMeaning.Veiled : Is(value, "relative") ? StyleMeaning.Moved : StyleMeaning.Plain;

    public static StyleMeaning? Float(ReadOnlySpan<char> value) => Is(value, "none") || IsOpen(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    public static StyleMeaning? FlexDirection(ReadOnlySpan<char> value) =>
        value.Contains("reverse", StringComparison.OrdinalIgnoreCase) ? StyleMeaning.Veiled : StyleMeaning.Plain;

    /// <summary>What changes how a text looks; grey pages are common, and read.</summary>
    public static StyleMeaning? Filter(ReadOnlySpan<char> value)
    {
        foreach (string hiding in Hiding)
        {
            if (value.Contains(hiding, StringComparison.OrdinalIgnoreCase))
            {
                return StyleMeaning.Veiled;
            }
        }

        return StyleMeaning.Plain;
    }

    /// <summary>How the colour of a text and that behind it are mixed, of which white may be left.</summary>
    public static StyleMeaning? Blending(ReadOnlySpan<char> value) => Is(value, "normal") || IsNone(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    /// <summary>Something laid over a text, cut out of it or set in its place.</summary>
    public static StyleMeaning? Covering(ReadOnlySpan<char> value) => IsNone(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    /// <summary>An image on which a text stands; a colour that runs into another is none.</summary>
    public static StyleMeaning? Picture(ReadOnlySpan<char> value) => HasImage(value) ? StyleMeaning.Pictured : StyleMeaning.Plain;

    /// <summary>What is seen instead of all that is in an element: an image, as browsers set text beside it only.</summary>
    public static StyleMeaning? Replacement(ReadOnlySpan<char> value) => HasImage(value) ? StyleMeaning.Veiled : StyleMeaning.Plain;

    public static StyleMeaning? Overflow(ReadOnlySpan<char> value) => Is(value, "visible") || IsNone(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    /// <summary>A width or height; a pixel or less is none.</summary>
    public static StyleMeaning? Room(ReadOnlySpan<char> value) => NumberOf(value, out _) is <= 1 ? StyleMeaning.Veiled : StyleMeaning.Plain;

    /// <summary>The height of lines; where it is nearly none they stand on each other.</summary>
    public static StyleMeaning? LineHeight(ReadOnlySpan<char> value)
    {
        if (NumberOf(value, out ReadOnlySpan<char> unit) is not { } number)
        {
            return IsOpen(value) ? StyleMeaning.Around : Is(value, "normal") || Is(value, "initial") ? StyleMeaning.Plain : MayBeNothing(value);
        }

        return number <= (unit.IsEmpty || Is(unit, "em") || Is(unit, "rem") ? LowestLine : Is(unit, "%") ? LowestLine * 100 : Is(unit, "px") || Is(unit, "pt") ? 1 : 0) ? StyleMeaning.Veiled : StyleMeaning.Plain;
    }

    /// <summary>The height of lines in a value that sets a font in one: 0/0 serif.</summary>
    public static StyleMeaning? LineHeightOfFont(ReadOnlySpan<char> value)
    {
        int slash = value.IndexOf('/');
        ReadOnlySpan<char> rest = slash < 0 ? [] : value[(slash + 1)..].TrimStart();
        int end = rest.IndexOf(' ');
        return rest.IsEmpty ? null : LineHeight(end < 0 ? rest : rest[..end]);
    }

    /// <summary>The room between letters; so little that they stand on each other hides them.</summary>
    public static StyleMeaning? Spacing(ReadOnlySpan<char> value) => NumberOf(value, out ReadOnlySpan<char> unit) is { } number
        && number <= (Is(unit, "em") || Is(unit, "rem") || Is(unit, "ch") ? -MostOverlap : Is(unit, "%") ? -MostOverlap * 100 : -MostOverlap * 10) ? StyleMeaning.Veiled
        : StyleMeaning.Plain;

    public static StyleMeaning? Direction(ReadOnlySpan<char> value) => Is(value, "rtl") ? StyleMeaning.Veiled : Is(value, "ltr") ? StyleMeaning.Plain : null;

    public static StyleMeaning? WordHide(ReadOnlySpan<char> value) => Is(value, "all") ? StyleMeaning.Veiled : StyleMeaning.Plain;

    public static StyleMeaning? Decoration(ReadOnlySpan<char> value) =>
        value.Contains("line-through", StringComparison.OrdinalIgnoreCase) ? StyleMeaning.Struck : StyleMeaning.Plain;

    /// <summary>Whether a value is known only from what is around the element.</summary>
    public static bool IsOpen(ReadOnlySpan<char> value) =>
        Is(value, "inherit") || Is(value, "unset") || Is(value, "revert") || Is(value, "revert-layer");

    /// <summary>Whether a length is worked out with a number as large as takes a text off the page.</summary>
    private static bool IsFarWork(ReadOnlySpan<char> value)
    {
        if (!value.Contains('(') || !value.Contains('-'))
        {
            return false;
        }

        foreach (Range range in value.SplitAny("(), */"))
        {
            if (NumberOf(value[range], out _) is <= -FarAway or >= 10 * FarAway)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is worked out from several numbers, one of them nothing, may come to nothing; any other word sets nothing.</summary>
    private static StyleMeaning? MayBeNothing(ReadOnlySpan<char> value)
    {
        if (!value.Contains('('))
        {
            return IsOpen(value) ? StyleMeaning.Around : null;
        }

        bool mayBe = value.Contains(" - ", StringComparison.Ordinal);
        foreach (Range range in value.SplitAny("(), */+"))
        {
            mayBe |= NumberOf(value[range], out _) is <= 0;
        }

        return mayBe ? StyleMeaning.Veiled : StyleMeaning.Plain;
    }

    /// <summary>Whether a value takes nothing from what is seen.</summary>
    public static bool IsNone(ReadOnlySpan<char> value) => Is(value, "none") || Is(value, "auto") || Is(value, "initial") || IsOpen(value);

    /// <summary>Whether a value has an image in it.</summary>
    public static bool HasImage(ReadOnlySpan<char> value) => value.ContainsAny(Images);

    public static bool IsAny(ReadOnlySpan<char> value, string[] words)
    {
        foreach (string word in words)
        {
            if (Is(value, word))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(ReadOnlySpan<char> value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);
}
