using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What a style sets before or behind the text of an element.</summary>
internal static class GeneratedContent
{
    private const string PartsOfNumbers = "+-－−—.,，．/％%";

    /// <summary>The content that a value spells out; where it comes from an attribute, a counter or an image, what that is.</summary>
    public static (StyleMeaning Meaning, string? Attribute) Read(ReadOnlySpan<char> value, bool isBlock)
    {
        string? attribute = null;
        bool isPartOfText = false;
        bool isSeen = false;
        while (!value.IsEmpty)
        {
            if (value[0] is '"' or '\'')
            {
                int end = EndOfString(value);
                string text = StyleEscapes.Undo(value[1..Math.Max(1, end)]);
                isPartOfText |= JoinsText(text, isBlock);
                isSeen |= !CharacterFolding.Trim(text).IsEmpty;
                value = value[Math.Min(value.Length, end + 1)..];
            }
            else if (value.StartsWith("attr(", StringComparison.OrdinalIgnoreCase))
            {
                int end = value.IndexOf(')');
                ReadOnlySpan<char> name = value["attr(".Length..(end < 0 ? value.Length : end)].Trim();
                int space = name.IndexOfAny(" ,");
                attribute = (space < 0 ? name : name[..space]).ToString();
                value = end < 0 ? [] : value[(end + 1)..];
            }
            else
            {
                isPartOfText |= value.StartsWith("counter", StringComparison.OrdinalIgnoreCase) || StyleVariables.AreIn(value) || StyleValues.HasImage(value);
                int end = value.IndexOf(' ');
                value = end < 0 ? [] : value[(end + 1)..];
            }

            value = value.TrimStart();
        }

        return (isPartOfText || attribute is not null ? StyleMeaning.Joined : isSeen ? StyleMeaning.Pictured : StyleMeaning.Plain, isPartOfText ? null : attribute);
    }

    /// <summary>Whether a text changes what is read beside it. Signs of pages do not, nor does a remark on a line of its own that begins with one.</summary>
    public static bool JoinsText(ReadOnlySpan<char> text, bool isBlock)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsNumber(c) || PartsOfNumbers.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }

            if (isBlock && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return false;
    }

    private static int EndOfString(ReadOnlySpan<char> value)
    {
        for (int i = 1; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == value[0])
            {
                return i;
            }
        }

        return value.Length;
    }
}
