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

    private static readonly SearchValues<char> Numbers = SearchValues.Create("+-.0123456789");

    private static readonly string[] Whites = ["white", "#fff", "#ffffff", "#ffff", "#ffffffff", "snow", "ivory", "ghostwhite", "floralwhite"];
    private static readonly string[] NoColours = ["transparent", "#0000", "#00000000", "#fff0", "#ffffff00"];
    private static readonly string[] NoGrounds = ["none", "transparent", "inherit", "initial", "unset", "revert", "currentcolor", "scroll", "fixed", "repeat", "no-repeat", "center", "top", "bottom", "left", "right"];

    /// <summary>The number a value begins with, and what stands behind it; null where it begins with none.</summary>
    public static decimal? NumberOf(ReadOnlySpan<char> value, out ReadOnlySpan<char> unit)
    {
        int length = value.IndexOfAnyExcept(Numbers);
        length = length < 0 ? value.Length : length;
        unit = value[length..].Trim();
        return decimal.TryParse(value[..length], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    public static StyleMeaning? Display(ReadOnlySpan<char> value) => Is(value, "none") ? StyleMeaning.Gone : IsOpen(value) ? null : StyleMeaning.Plain;

    public static StyleMeaning? Visibility(ReadOnlySpan<char> value) =>
        Is(value, "hidden") || Is(value, "collapse") ? StyleMeaning.Veiled : Is(value, "visible") || Is(value, "initial") ? StyleMeaning.Plain : null;

    public static StyleMeaning? Opacity(ReadOnlySpan<char> value) => NumberOf(value, out ReadOnlySpan<char> unit) is not { } number ? null
        : (unit is "%" ? number / 100 : number) < Faintest ? StyleMeaning.Veiled
        : StyleMeaning.Plain;

    /// <summary>A size; one that depends on what is around it decides nothing, unless it is none at all.</summary>
    public static StyleMeaning? FontSize(ReadOnlySpan<char> value)
    {
        if (NumberOf(value, out ReadOnlySpan<char> unit) is not { } number)
        {
            return IsOpen(value) || Is(value, "smaller") || Is(value, "larger") ? null : StyleMeaning.Plain;
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

    public static StyleMeaning? Colour(ReadOnlySpan<char> value) => IsAny(value, NoColours) || HasNoAlpha(value) ? StyleMeaning.Veiled
        : IsWhite(value) ? StyleMeaning.Pale
        : IsOpen(value) || Is(value, "currentcolor") ? null
        : StyleMeaning.Plain;

    public static StyleMeaning? Background(ReadOnlySpan<char> value)
    {
        if (value.Contains('(') && !IsWhite(value) && !HasNoAlpha(value))
        {
            return StyleMeaning.Filled;
        }

        foreach (Range range in value.Split(' '))
        {
            ReadOnlySpan<char> part = value[range];
            if (!part.IsEmpty && !IsAny(part, NoGrounds) && !IsAny(part, NoColours) && !IsWhite(part) && NumberOf(part, out _) is null && !HasNoAlpha(part))
            {
                return StyleMeaning.Filled;
            }
        }

        return StyleMeaning.Plain;
    }

    public static StyleMeaning? Shifted(ReadOnlySpan<char> value) => NumberOf(value, out ReadOnlySpan<char> unit) is not { } number ? null
        : number <= -FarAway || (number <= -FarAway / 10 && (Is(unit, "em") || Is(unit, "rem"))) ? StyleMeaning.Veiled
        : StyleMeaning.Plain;

    public static StyleMeaning? Position(ReadOnlySpan<char> value) => Is(value, "absolute") || Is(value, "fixed") ? StyleMeaning.Veiled : StyleMeaning.Plain;

    public static StyleMeaning? Float(ReadOnlySpan<char> value) => Is(value, "none") || IsOpen(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    public static StyleMeaning? FlexDirection(ReadOnlySpan<char> value) =>
        value.Contains("reverse", StringComparison.OrdinalIgnoreCase) ? StyleMeaning.Veiled : StyleMeaning.Plain;

    public static StyleMeaning? Transform(ReadOnlySpan<char> value) =>
        Is(value, "none") || IsOpen(value) || value.StartsWith("translate", StringComparison.OrdinalIgnoreCase) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    public static StyleMeaning? Direction(ReadOnlySpan<char> value) => Is(value, "rtl") ? StyleMeaning.Veiled : Is(value, "ltr") ? StyleMeaning.Plain : null;

    public static StyleMeaning? WordHide(ReadOnlySpan<char> value) => Is(value, "all") ? StyleMeaning.Veiled : StyleMeaning.Plain;

    public static StyleMeaning? Decoration(ReadOnlySpan<char> value) =>
        value.Contains("line-through", StringComparison.OrdinalIgnoreCase) ? StyleMeaning.Struck : StyleMeaning.Plain;

    /// <summary>A value that is known only from what is around the element.</summary>
    private static bool IsOpen(ReadOnlySpan<char> value) =>
        Is(value, "inherit") || Is(value, "unset") || Is(value, "revert") || value.Contains("var(", StringComparison.OrdinalIgnoreCase);

    private static bool IsWhite(ReadOnlySpan<char> value)
    {
        if (IsAny(value, Whites))
        {
            return true;
        }

        int open = value.IndexOf('(');
        if (open < 0 || !value.StartsWith("rgb", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        ReadOnlySpan<char> parts = value[(open + 1)..].TrimEnd(" )");
        int found = 0;
        foreach (Range range in parts.SplitAny(" ,/"))
        {
            if (!parts[range].IsEmpty && ++found <= 3 && (NumberOf(parts[range], out ReadOnlySpan<char> unit) is not { } part || part < (unit is "%" ? 98 : 250)))
            {
                return false;
            }
        }

        return found >= 3;
    }

    private static bool HasNoAlpha(ReadOnlySpan<char> value)
    {
        int open = value.IndexOf('(');
        if (open < 0 || (!value.StartsWith("rgb", StringComparison.OrdinalIgnoreCase) && !value.StartsWith("hsl", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        ReadOnlySpan<char> parts = value[(open + 1)..].TrimEnd(" )");
        int last = parts.LastIndexOfAny(",/");
        return last >= 0 && (parts.Count(',') == 3 || parts[last] == '/') && Opacity(parts[(last + 1)..].Trim()) == StyleMeaning.Veiled;
    }

    private static bool IsAny(ReadOnlySpan<char> value, string[] words)
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

    private static bool Is(ReadOnlySpan<char> value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);
}
