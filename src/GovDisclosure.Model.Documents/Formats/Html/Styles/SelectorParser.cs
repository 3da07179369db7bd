using System.Buffers;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Takes selectors apart. What is in them that is not looked at makes them doubtful, never wrong.</summary>
internal sealed class SelectorParser
{
    /// <summary>What stands between selectors, and between the names of classes.</summary>
    public const string WhiteSpace = " \t\r\n\f";

    private static readonly string[] OneColonPseudoElements = ["before", "after", "first-letter", "first-line"];
    private static readonly string[] Placed = [":nth-child(", ":nth-last-child(", ":nth-of-type(", ":nth-last-of-type("];
    private static readonly string[] Chosen = [":not(", ":is(", ":where(", ":matches("];

    /// <summary>What makes a browser leave out a rule.</summary>
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("!\"#$%&'()*+,./:;<=>?@[]^`{|}~");

    private readonly CssSelectorParser _parser = new();

    /// <summary>The selectors of a list, taken apart at its commas.</summary>
    public static IEnumerable<string> SplitList(string list)
    {
        int start = 0;
        while (start < list.Length)
        {
            int end = EndOf(list, start, ",");
            Range range = start..end;
            if (!list.AsSpan(range).IsWhiteSpace())
            {
                yield return list[range].Trim();
            }

            start = end + 1;
        }
    }

    /// <summary>Parses one selector; null for one that is none.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="pseudoElement">What of the element it is for; empty for all of it.</param>
    public Selector? Parse(string text, out string pseudoElement)
    {
        pseudoElement = "";
        CompoundSelector[] compounds = [];
        string combinators = "";
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOf(text, start, " \t\r\n\f>+~");
            if (end == start || pseudoElement.Length > 0 || ParseCompound(end - start == text.Length ? text : text[start..end], out pseudoElement) is not { } compound)
            {
                return null;
            }

            compounds = compounds.Length < StyleBudget.MostParts ? [.. compounds, compound] : throw StyleBudget.TooManyParts();
            start = end;
            char combinator = ' ';
            while (start < text.Length && (WhiteSpace.Contains(text[start], StringComparison.Ordinal) || text[start] is '>' or '+' or '~'))
            {
                combinator = text[start] is '>' or '+' or '~' ? text[start] : combinator;
                start++;
            }

            if (start < text.Length)
            {
                combinators += combinator;
            }
        }

        return compounds.Length == 0 ? null : new(compounds, combinators);
    }

    private CompoundSelector? ParseCompound(string text, out string pseudoElement)
    {
        pseudoElement = "";
        string? tag = null;
        string[] ids = [];
        string[] classes = [];
        string rest = "";
        bool isDoubtful = false;
        int start = 0;
        for (int parts = 1; start < text.Length; parts++)
        {
            if (parts > StyleBudget.MostParts)
            {
                throw StyleBudget.TooManyParts();
            }

            int end = EndOf(text, start, ".#[:", from: text.AsSpan(start).StartsWith("::") ? 2 : 1);
            string part = text[start..end];
            start = end;
            if (part[0] is not ('[' or ':') && !IsName(part))
            {
                return null;
            }

            switch (part[0])
            {
                case '#':
                    ids = [.. ids, StyleEscapes.Undo(part.AsSpan(1))];
                    break;
                case '.':
                    classes = [.. classes, StyleEscapes.Undo(part.AsSpan(1))];
                    break;
                case '[':
                    rest += part;
                    break;
                case ':' when PseudoElementOf(part) is { } pseudo:
                    pseudoElement = pseudo;
                    break;
                case ':' when CanBeLookedAt(part):
                    rest += part;
                    break;
                case ':':
                    isDoubtful = true;
                    break;
                default:
                    tag = part == "*" ? null : StyleEscapes.Undo(part);
                    break;
            }
        }

        ISelector? selector = rest.Length == 0 ? null : _parser.ParseSelector(rest);
        isDoubtful |= rest.Length > 0 && selector is null;
        return new(tag, ids, classes, selector, isDoubtful);
    }

    /// <summary>Whether a part of a selector can be the name of a tag, an id or a class.</summary>
    private static bool IsName(string part)
    {
        ReadOnlySpan<char> name = part.AsSpan().TrimStart(".#");
        return part == "*" || (!name.IsEmpty && (name.Contains('\\') || !name.ContainsAny(NotInNames)));
    }

    private static string? PseudoElementOf(string part) =>
        part.StartsWith("::", StringComparison.Ordinal) ? part[2..].ToLowerInvariant()
        : OneColonPseudoElements.FirstOrDefault(name => part.AsSpan(1).Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a pseudo-class can be told from the element and those beside it, without looking for others.</summary>
    private static bool CanBeLookedAt(string part)
    {
        int open = part.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return true;
        }

        string name = part[..(open + 1)];
        string inner = part[(open + 1)..].TrimEnd(')').Trim();
        return (Array.Exists(Placed, placed => placed.Equals(name, StringComparison.OrdinalIgnoreCase)) && !inner.Contains(" of ", StringComparison.OrdinalIgnoreCase))
            || (Array.Exists(Chosen, chosen => chosen.Equals(name, StringComparison.OrdinalIgnoreCase)) && inner.AsSpan().IndexOfAny(" >+~(") < 0);
    }

    /// <summary>Where the first of some characters stands outside brackets and quotes; the end where there is none.</summary>
    private static int EndOf(string text, int start, string characters, int from = 0)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                i += StyleEscapes.LengthAt(text.AsSpan(i)) - 1;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (depth == 0 && i >= start + from && characters.Contains(c, StringComparison.Ordinal))
            {
                return i;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else
            {
                depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            }
        }

        return text.Length;
    }
}
