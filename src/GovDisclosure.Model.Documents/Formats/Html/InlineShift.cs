using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>How a style sets text of a line higher or lower than the line.</summary>
internal static class InlineShift
{
    /// <summary>1 where it is raised, -1 where it is lowered, else 0.</summary>
    public static int Of(ReadOnlySpan<char> style)
    {
        int shift = 0;
        bool isRelative = false;
        int top = 0;
        StyleBlock block = new(style);
        while (block.MoveNext())
        {
            ReadOnlySpan<char> property = block.Name;
            ReadOnlySpan<char> value = block.Value;
            if (property.Equals("vertical-align", StringComparison.OrdinalIgnoreCase))
            {
                shift = value.StartsWith("super", StringComparison.OrdinalIgnoreCase) || value.StartsWith("text-top", StringComparison.OrdinalIgnoreCase) ? 1
                    : value.StartsWith("sub", StringComparison.OrdinalIgnoreCase) || value.StartsWith("text-bottom", StringComparison.OrdinalIgnoreCase) ? -1
                    : SignOf(value);
            }
            else if (property.Equals("mso-text-raise", StringComparison.OrdinalIgnoreCase))
            {
                shift = SignOf(value);
            }
            else if (property.Equals("position", StringComparison.OrdinalIgnoreCase))
            {
                isRelative = value.StartsWith("relative", StringComparison.OrdinalIgnoreCase);
            }
            else if (property.Equals("top", StringComparison.OrdinalIgnoreCase))
            {
                top = SignOf(value);
            }
        }

        return shift != 0 ? shift : isRelative ? -top : 0;
    }

    /// <summary>The sign of a length; 0 for a word.</summary>
    private static int SignOf(ReadOnlySpan<char> value) => Math.Sign(StyleValues.NumberOf(value, out _) ?? 0);
}
