namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What values of properties that move, turn and shrink mean for a text.</summary>
internal static class StyleMotion
{
    public static StyleMeaning? Transform(ReadOnlySpan<char> value)
    {
        if (StyleValues.IsNone(value))
        {
            return StyleMeaning.Plain;
        }

        if (value.StartsWith("translate", StringComparison.OrdinalIgnoreCase))
        {
            return Translated(Inside(value));
        }

        return value.StartsWith("scale", StringComparison.OrdinalIgnoreCase) && Scale(Inside(value)) == StyleMeaning.Vanished ? StyleMeaning.Vanished : StyleMeaning.Veiled;
    }

    public static StyleMeaning? Translate(ReadOnlySpan<char> value)
    {
        foreach (Range range in value.SplitAny(" ,"))
        {
            if (StyleValues.Shifted(value[range]) == StyleMeaning.Veiled)
            {
                return StyleMeaning.Vanished;
            }
        }

        return StyleValues.IsNone(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;
    }

    public static StyleMeaning? Scale(ReadOnlySpan<char> value)
    {
        foreach (Range range in value.SplitAny(" ,"))
        {
            if (StyleValues.Opacity(value[range]) == StyleMeaning.Veiled)
            {
                return StyleMeaning.Vanished;
            }
        }

        return StyleValues.IsNone(value) || value is "1" ? StyleMeaning.Plain : StyleMeaning.Veiled;
    }

    public static StyleMeaning? Rotate(ReadOnlySpan<char> value) => StyleValues.IsNone(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    /// <summary>A place in a grid, which need not be that in the order of the source.</summary>
    public static StyleMeaning? Placement(ReadOnlySpan<char> value) => StyleValues.IsNone(value) ? StyleMeaning.Plain : StyleMeaning.Veiled;

    public static StyleMeaning? Order(ReadOnlySpan<char> value) =>
        StyleValues.NumberOf(value, out _) is { } number && number != 0 ? StyleMeaning.Veiled : StyleMeaning.Plain;

    /// <summary>How far a text is set off, which matters from a letter on.</summary>
    private static StyleMeaning Translated(ReadOnlySpan<char> value)
    {
        StyleMeaning translated = StyleMeaning.Plain;
        foreach (Range range in value.SplitAny(" ,"))
        {
            StyleMeaning? part = StyleOffsets.Itself(value[range]);
            translated = part == StyleMeaning.Veiled ? StyleMeaning.Vanished : translated is StyleMeaning.Plain or StyleMeaning.Nudged && part is (StyleMeaning.Moved or StyleMeaning.Nudged) and { } off ? off : translated;
        }

        return translated;
    }

    private static ReadOnlySpan<char> Inside(ReadOnlySpan<char> function)
    {
        int open = function.IndexOf('(');
        int close = function.IndexOf(')');
        return open >= 0 && close > open ? function[(open + 1)..close] : [];
    }
}
