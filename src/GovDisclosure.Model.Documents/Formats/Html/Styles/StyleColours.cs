using System.Buffers;
using System.Collections.Frozen;
using System.Drawing;
using System.Globalization;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What colours mean for a text on a white page.</summary>
internal static class StyleColours
{
    /// <summary>Parts of a hundred of light from which a colour is as good as white.</summary>
    private const decimal AsWhite = 96;

    private static readonly string[] Whites =
        ["white", "snow", "ivory", "ghostwhite", "floralwhite", "mintcream", "azure", "whitesmoke", "canvas", "field", "window"];

    private static readonly string[] Blacks = ["black", "rgb(0,0,0)", "rgb(0, 0, 0)", "rgb(0 0 0)", "rgba(0,0,0,1)", "rgba(0, 0, 0, 1)", "canvastext", "windowtext"];
    private static readonly string[] NoColours = ["transparent"];
    /// <summary>The names of colours, grey by both its names.</summary>
    private static readonly FrozenSet<string> Names = Enum.GetNames<KnownColor>()
        .SelectMany(name => new[] { name, name.Replace("Gray", "Grey", StringComparison.Ordinal) }).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly string[] NoGrounds = ["none", "transparent", "inherit", "initial", "unset", "revert", "currentcolor", "scroll", "fixed", "repeat", "no-repeat", "center", "top", "bottom", "left", "right"];

    public static StyleMeaning? OfText(ReadOnlySpan<char> value) => StyleValues.IsAny(value, NoColours) || HasNoAlpha(value) ? StyleMeaning.Veiled
        : IsWhite(value) ? StyleMeaning.Pale
        : StyleValues.IsOpen(value) || StyleValues.Is(value, "currentcolor") ? StyleMeaning.Around
        : IsBlack(value) ? StyleMeaning.Dark
        : value.Contains('(') ? (IsKnown(value) ? StyleMeaning.Plain : StyleMeaning.Pale)
        : IsName(value) ? StyleMeaning.Plain
        : null;

    public static StyleMeaning? OfGround(ReadOnlySpan<char> value)
    {
        if (value.Contains('(') && !IsWhite(value) && !HasNoAlpha(value))
        {
            return IsBlack(value) ? StyleMeaning.Dark : StyleMeaning.Filled;
        }

        foreach (Range range in value.Split(' '))
        {
            ReadOnlySpan<char> part = value[range];
            if (!part.IsEmpty && !StyleValues.IsAny(part, NoGrounds) && !StyleValues.IsAny(part, NoColours) && !IsWhite(part) && StyleValues.NumberOf(part, out _) is null && !HasNoAlpha(part))
            {
                return IsBlack(part) ? StyleMeaning.Dark : StyleMeaning.Filled;
            }
        }

        return StyleMeaning.Plain;
    }

    /// <summary>Whether a word or a number of the web is a colour; what is none sets nothing.</summary>
    private static bool IsName(ReadOnlySpan<char> value) =>
        value is ['#', .. { Length: 3 or 4 or 6 or 8 } digits] ? !digits.ContainsAnyExcept(HexDigits)
        : Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(value);

    private static bool IsKnown(ReadOnlySpan<char> value) =>
        StartsWith(value, "rgb") || StartsWith(value, "hsl") || StartsWith(value, "hwb(") || StartsWith(value, "lab(") || StartsWith(value, "lch(") || StartsWith(value, "ok");

    private static bool IsBlack(ReadOnlySpan<char> value) =>
        StyleValues.IsAny(value, Blacks) || (value is ['#', .. { Length: 3 or 6 } digits] && !digits.ContainsAnyExcept("01"));

    private static bool IsWhite(ReadOnlySpan<char> value)
    {
        int open = value.IndexOf('(');
        if (open < 0)
        {
            return StyleValues.IsAny(value, Whites) || (value.StartsWith('#') && IsWhiteHex(value[1..]));
        }

        ReadOnlySpan<char> name = value[..open];
        ReadOnlySpan<char> parts = value[(open + 1)..].TrimEnd(" )");
        return StartsWith(name, "rgb") ? HasLight(parts, 0, 3, 255)
            : StartsWith(name, "hsl") ? HasLight(parts, 2, 1, 100)
            : StyleValues.Is(name, "hwb") ? HasLight(parts, 1, 1, 100)
            : StyleValues.Is(name, "lab") || StyleValues.Is(name, "lch") ? HasLight(parts, 0, 1, 100)
            : (StyleValues.Is(name, "oklab") || StyleValues.Is(name, "oklch")) && HasLight(parts, 0, 1, 1);
    }

    /// <summary>Whether a colour by numbers of two digits each, or of one that stands for two, has no darkness in it.</summary>
    private static bool IsWhiteHex(ReadOnlySpan<char> digits)
    {
        int size = digits.Length is 3 or 4 ? 1 : digits.Length is 6 or 8 ? 2 : 0;
        for (int i = 0; size > 0 && i < 3; i++)
        {
            if (!int.TryParse(digits.Slice(i * size, size), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int part) || part < (size == 1 ? 15 : 255 * AsWhite / 100))
            {
                return false;
            }
        }

        return size > 0;
    }

    /// <summary>Whether some parts of a colour in a row are all light.</summary>
    private static bool HasLight(ReadOnlySpan<char> parts, int first, int count, decimal most)
    {
        int found = 0;
        foreach (Range range in parts.SplitAny(" ,/"))
        {
            if (parts[range].IsEmpty)
            {
                continue;
            }

            if (found >= first && found < first + count
                && (StyleValues.NumberOf(parts[range], out ReadOnlySpan<char> unit) is not { } part || part < (unit is "%" ? 100 : most) * AsWhite / 100))
            {
                return false;
            }

            found++;
        }

        return found >= first + count;
    }

    private static bool HasNoAlpha(ReadOnlySpan<char> value)
    {
        int open = value.IndexOf('(');
        if (open < 0)
        {
            return value is ['#', _, _, _, '0'] or ['#', _, _, _, _, _, _, '0', _];
        }

        ReadOnlySpan<char> parts = value[(open + 1)..].TrimEnd(" )");
        int last = parts.LastIndexOfAny(",/");
        return last >= 0 && (parts.Count(',') == 3 || parts[last] == '/') && StyleValues.Opacity(parts[(last + 1)..].Trim()) == StyleMeaning.Veiled;
    }

    private static bool StartsWith(ReadOnlySpan<char> value, string start) => value.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
