using System.Buffers;
using System.Text;

namespace GovDisclosure.Model.Documents.Writing.Markdown;

/// <summary>
/// Escapes text so that Markdown shows it as it is, in CommonMark and in its usual extensions: tables, emphasis of every kind, footnotes, attributes,
/// mathematics, lists by letters.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Characters that may mean something wherever they stand.</summary>
    private static readonly SearchValues<char> Always = SearchValues.Create("\\`*_{}[]<>#|~^$&");

    /// <summary>Characters that mean something beside another of their kind, and at the beginning of a line.</summary>
    private static readonly SearchValues<char> InPairs = SearchValues.Create("\"'+=-:!.%/@");

    /// <summary>Escapes a text within a line.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = InPairs.Contains(c) && ((i > 0 && text[i - 1] == c) || (i + 1 < text.Length && text[i + 1] == c));
            if (isPair || Always.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes a text that is a paragraph of its own.</summary>
    public static string EscapeParagraph(string text)
    {
        int marker = MarkerOf(text);
        return marker < 0 ? Escape(text) : $"{Escape(text[..marker])}\\{text[marker]}{Escape(text[(marker + 1)..])}";
    }

    /// <summary>Where in a text the character stands that would make it an item of a list, a definition or a rule; -1 where none does.</summary>
    private static int MarkerOf(string text)
    {
        if (text.Length > 0 && InPairs.Contains(text[0]) && !(text.Length > 1 && text[1] == text[0]))
        {
            return 0;
        }

        int end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > 0 && end < text.Length && (text[end] is ')' || (text[end] == '.' && !(end + 1 < text.Length && text[end + 1] == '.'))) ? end : -1;
    }
}
