namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>For whom a part of a style sheet holds: whoever reads a page is taken to sit before the screen of a desk.</summary>
internal static class MediaQuery
{
    /// <summary>Narrower is no window on a desk, wider is none, in pixels.</summary>
    private const decimal Narrowest = 1000;
    private const decimal Widest = 2600;

    private const decimal PixelsOfAnEm = 16;

    /// <summary>Whether one of several queries holds; an empty one does.</summary>
    public static Certainty Judge(ReadOnlySpan<char> queries)
    {
        if (queries.Trim().IsEmpty)
        {
            return Certainty.Yes;
        }

        Certainty any = Certainty.No;
        foreach (Range range in queries.Split(','))
        {
            any = (Certainty)Math.Max((int)any, (int)JudgeOne(queries[range].Trim()));
        }

        return any;
    }

    private static Certainty JudgeOne(ReadOnlySpan<char> query)
    {
        if (query.StartsWith("not", StringComparison.OrdinalIgnoreCase) || query.Contains(" or ", StringComparison.OrdinalIgnoreCase))
        {
            return query.Equals("not print", StringComparison.OrdinalIgnoreCase) ? Certainty.Yes : query.Equals("not screen", StringComparison.OrdinalIgnoreCase) ? Certainty.No : Certainty.Maybe;
        }

        Certainty all = Certainty.Yes;
        while (!query.IsEmpty)
        {
            int and = query.IndexOf(" and", StringComparison.OrdinalIgnoreCase);
            all = (Certainty)Math.Min((int)all, (int)JudgePart((and < 0 ? query : query[..and]).Trim()));
            query = and < 0 ? [] : query[(and + " and".Length)..].Trim();
        }

        return all;
    }

    private static Certainty JudgePart(ReadOnlySpan<char> part)
    {
        part = part.StartsWith("only ", StringComparison.OrdinalIgnoreCase) ? part[5..].Trim() : part;
        if (part is not ['(', .., ')'])
        {
            return Is(part, "screen") || Is(part, "all") ? Certainty.Yes
                : Is(part, "print") || Is(part, "speech") || Is(part, "aural") || Is(part, "handheld") || Is(part, "tv") || Is(part, "projection") || Is(part, "braille") ? Certainty.No
                : Certainty.Maybe;
        }

        int colon = part.IndexOf(':');
        if (colon < 0 || StyleValues.NumberOf(part[(colon + 1)..^1].Trim(), out ReadOnlySpan<char> unit) is not { } number)
        {
            return Certainty.Maybe;
        }

        decimal? width = Is(unit, "px") ? number : Is(unit, "em") || Is(unit, "rem") ? number * PixelsOfAnEm : null;
        ReadOnlySpan<char> name = part[1..colon].Trim();
        return width is null ? Certainty.Maybe
            : Is(name, "min-width") ? (width <= Narrowest ? Certainty.Yes : width > Widest ? Certainty.No : Certainty.Maybe)
            : Is(name, "max-width") ? (width >= Widest ? Certainty.Yes : width < Narrowest ? Certainty.No : Certainty.Maybe)
            : Certainty.Maybe;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
