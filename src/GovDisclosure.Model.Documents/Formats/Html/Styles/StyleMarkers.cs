namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What stands beside the items of lists.</summary>
internal static class StyleMarkers
{
    /// <summary>The signs, where they stand, and what takes them away.</summary>
    private static readonly string[] Signs = ["none", "disc", "circle", "square", "disclosure-open", "disclosure-closed", "inside", "outside", "initial"];

    /// <summary>A kind of marker: one that is a number, or a text that may be read as part of another, is veiled; a sign is not.</summary>
    public static StyleMeaning? Type(ReadOnlySpan<char> value)
    {
        if (StyleValues.IsOpen(value))
        {
            return StyleMeaning.Around;
        }

        if (value.IndexOfAny('"', '\'') is >= 0 and int quote && !StyleValues.HasImage(value))
        {
            return GeneratedContent.Read(value[quote..], isBlock: false).Meaning == StyleMeaning.Joined ? StyleMeaning.Veiled : StyleMeaning.Plain;
        }

        foreach (Range range in value.Split(' '))
        {
            ReadOnlySpan<char> part = value[range];
            if (!part.IsEmpty && !part.Contains('(') && !StyleValues.IsAny(part, Signs))
            {
                return StyleMeaning.Veiled;
            }
        }

        return StyleValues.Is(value, "inside") || StyleValues.Is(value, "outside") ? null : value.StartsWith("symbols(", StringComparison.OrdinalIgnoreCase) ? StyleMeaning.Veiled : StyleMeaning.Plain;
    }
}
