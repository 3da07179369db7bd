using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>The keys and values between two lines of dashes with which site generators let a Markdown file begin. Each line of it is a paragraph.</summary>
internal static class FrontMatterBlock
{
    private const int MostLines = 100;
    private const string TitleKey = "title:";

    /// <summary>The length of the block; 0 where a text begins with none.</summary>
    public static int LengthOf(string text)
    {
        int number = 0;
        foreach (Range range in SourceLines.Split(text))
        {
            ReadOnlySpan<char> line = text.AsSpan(range).TrimEnd();
            bool isFence = line is "---" || (number > 0 && line is "...");
            if (number > 0 && isFence)
            {
                return range.End.Value;
            }

            if (number > MostLines || (number == 0 ? !isFence : !IsEntry(line)))
            {
                return 0;
            }

            number++;
        }

        return 0;
    }

    /// <summary>Writes the lines of the block; of the title only its value, as generators print it over the text.</summary>
    public static void Write(string text, int length, MarkupWriter markup)
    {
        foreach (Range range in SourceLines.Split(text[..length]))
        {
            ReadOnlySpan<char> line = text.AsSpan(range);
            ReadOnlySpan<char> value = line.StartsWith(TitleKey, StringComparison.Ordinal) ? line[TitleKey.Length..].Trim().Trim("\"'") : line.Trim();
            if (!value.IsEmpty && value is not ("---" or "..."))
            {
                markup.WriteTag("<p>", range.Start.Value + line.IndexOf(value));
                markup.WriteText(value);
                markup.WriteTag("</p>");
            }
        }
    }

    /// <summary>A key with a colon behind it, an item of a list, or what belongs to the line above.</summary>
    private static bool IsEntry(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || CharacterFolding.IsSpace(line[0]) || line[0] is '#' || line.StartsWith("- "))
        {
            return true;
        }

        int colon = line.IndexOfAny(':', '：');
        return colon > 0 && (line[colon] == '：' || colon + 1 == line.Length || line[colon + 1] == ' ') && !line[..colon].Contains('|');
    }
}
