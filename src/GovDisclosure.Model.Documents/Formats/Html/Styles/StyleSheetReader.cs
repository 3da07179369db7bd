using System.Text;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Reads the rules of style sheets, as far as they decide what is seen. It never fails: what is no rule sets nothing.</summary>
internal sealed class StyleSheetReader(StyleBudget budget, StyleVariables variables)
{
    /// <summary>Stands for what is none, so that nothing in its rule holds either.</summary>
    private const string NoSelector = "}";

    private static readonly string[] Groups = ["supports", "layer", "container", "scope", "starting-style", "document"];

    private readonly SelectorParser _selectors = new();
    private readonly List<StyleRule> _rules = [];
    private readonly Stack<OpenBlock> _open = new();
    private readonly List<(Selector? Selector, string PseudoElement)> _parsed = [];
    private readonly List<StyleDeclaration> _found = [];

    /// <summary>The rules in the order of the sheets.</summary>
    public IReadOnlyList<StyleRule> Rules => _rules;

    /// <summary>Whether a sheet imports another, which is never fetched.</summary>
    public bool HasImports { get; private set; }

    /// <summary>Reads one sheet that has no comments any more.</summary>
    public void Read(string sheet, Certainty holds)
    {
        _open.Clear();
        _open.Push(new(null, holds, holds == Certainty.No, 0));
        int start = 0;
        bool isStray = false;
        while (start < sheet.Length)
        {
            int end = EndOfPart(sheet, start);
            ReadOnlySpan<char> part = sheet.AsSpan(start..end).Trim();
            switch (end < sheet.Length ? sheet[end] : '}')
            {
                case '{':
                    _open.Peek().Leave(sheet, start);
                    Begin(isStray ? $"{NoSelector}{part}" : part.ToString(), end + 1);
                    isStray = false;
                    break;
                case ';':
                    HasImports |= !isStray && part.StartsWith("@import", StringComparison.OrdinalIgnoreCase);
                    isStray = false;
                    break;
                default:
                    isStray = _open.Count == 1;
                    End(sheet, end);
                    break;
            }

            start = end + 1;
        }

        while (_open.Count > 1)
        {
            End(sheet, sheet.Length);
        }
    }

    /// <summary>A text without the comments in it.</summary>
    public static string WithoutComments(string text)
    {
        int comment = text.IndexOf("/*", StringComparison.Ordinal);
        if (comment < 0)
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        int start = 0;
        while (comment >= 0)
        {
            plain.Append(text, start, comment - start).Append(' ');
            int end = text.IndexOf("*/", comment + 2, StringComparison.Ordinal);
            start = end < 0 ? text.Length : end + 2;
            comment = text.IndexOf("/*", start, StringComparison.Ordinal);
        }

        return plain.Append(text, start, text.Length - start).ToString();
    }

    private void Begin(string prelude, int start)
    {
        if (_open.Count > StyleBudget.Deepest)
        {
            throw StyleBudget.TooDeep();
        }

        OpenBlock parent = _open.Peek();
        prelude = prelude.StartsWith("<!--", StringComparison.Ordinal) ? prelude[4..].TrimStart() : prelude.StartsWith("-->", StringComparison.Ordinal) ? prelude[3..].TrimStart() : prelude;
        if (!prelude.StartsWith('@'))
        {
            string selector = prelude.Length == 0 ? NoSelector : parent.Selector is null ? prelude : Nest(parent.Selector, prelude);
            _open.Push(new(selector, parent.Holds, parent.IsSkipped, start));
            return;
        }

        int end = prelude.AsSpan(1).IndexOfAny(" (\t\r\n");
        string name = end < 0 ? prelude[1..] : prelude[1..(end + 1)];
        string condition = end < 0 ? "" : prelude[(end + 1)..];
        bool isGroup = Array.Exists(Groups, group => group.Equals(name, StringComparison.OrdinalIgnoreCase));
        Certainty own = name.Equals("media", StringComparison.OrdinalIgnoreCase) ? MediaQuery.Judge(condition) : isGroup ? Certainty.Maybe : Certainty.No;
        Certainty holds = own < parent.Holds ? own : parent.Holds;
        _open.Push(new(parent.Selector, holds, parent.IsSkipped || holds == Certainty.No, start));
    }

    /// <summary>What a selector means in a rule for others.</summary>
    private static string Nest(string parent, string selector)
    {
        string outer = parent.Contains(',', StringComparison.Ordinal) ? $":is({parent})" : parent;
        string nested = selector.Contains('&', StringComparison.Ordinal) ? selector.Replace("&", outer, StringComparison.Ordinal) : string.Join(',', SelectorParser.SplitList(selector).Select(one => $"{outer} {one}"));
        return nested.Length <= StyleBudget.LongestSelector ? nested : throw StyleBudget.TooLong();
    }

    private void End(string sheet, int end)
    {
        if (_open.Count == 1)
        {
            return;
        }

        OpenBlock block = _open.Pop();
        ReadOnlySpan<char> declarations = block.Start < end ? sheet.AsSpan(block.Start..end) : [];
        if (block.Declarations.Length > 0)
        {
            block.Leave(sheet, end);
            declarations = block.Declarations;
        }

        _open.Peek().Start = end + 1;
        if (block.Selector is not null && !block.IsSkipped && !declarations.IsWhiteSpace())
        {
            AddRules(block.Selector, declarations, block.Holds);
        }
    }

    private void AddRules(string selectors, ReadOnlySpan<char> block, Certainty holds)
    {
        StyleDeclaration[] declarations = DeclarationsOf(block);
        bool hasContent = StyleDeclarations.TryFind(block, "content", out string content);
        if (declarations.Length == 0 && !hasContent)
        {
            return;
        }

        _parsed.Clear();
        foreach (string text in selectors.Contains(',', StringComparison.Ordinal) ? SelectorParser.SplitList(selectors) : [selectors])
        {
            budget.AddRule(text.Length);
            _parsed.Add((_selectors.Parse(text, out string found), found));
        }

        StyleDeclaration[]? before = null;
        StyleDeclaration[]? behind = null;
        StyleDeclaration[]? marker = null;
        holds = holds == Certainty.Yes && _parsed.Exists(one => one.Selector?.IsDoubtful != false) ? Certainty.Maybe : holds;
        foreach ((Selector? selector, string pseudoElement) in _parsed)
        {
            if (selector is null)
            {
                continue;
            }

            StyleDeclaration[] own = pseudoElement switch
            {
                "" => declarations,
                "before" => before ??= PseudoElement.Read(PseudoPart.Before, hasContent ? content : null, declarations, block),
                "after" => behind ??= PseudoElement.Read(PseudoPart.Behind, hasContent ? content : null, declarations, block),
                "marker" when hasContent => marker ??= [PseudoElement.ContentOf(content, declarations, block, StyleProperty.ContentBehind)],
                "first-letter" or "first-line" when Array.Exists(declarations, declaration => declaration.HasEffect) => [new(StyleProperty.Opacity, StyleMeaning.Veiled, IsImportant: false)],
                _ => [],
            };
            if (own.Length > 0)
            {
                _rules.Add(new(selector, own, holds, _rules.Count));
            }
        }
    }

    private StyleDeclaration[] DeclarationsOf(ReadOnlySpan<char> block)
    {
        _found.Clear();
        StyleDeclarations.Read(block, variables, _found);
        int shift = InlineShift.Of(block);
        if (shift != 0 || block.Contains("vertical-align", StringComparison.OrdinalIgnoreCase))
        {
            _found.Add(new(StyleProperty.Shift, shift > 0 ? StyleMeaning.Raised : shift < 0 ? StyleMeaning.Lowered : StyleMeaning.Plain, IsImportant: false));
        }

        return [.. _found];
    }

    /// <summary>Where the next brace or semicolon stands outside quotes and brackets; the end where there is none.</summary>
    private static int EndOfPart(string sheet, int start)
    {
        char quote = '\0';
        int depth = 0;
        for (int i = start; i < sheet.Length; i++)
        {
            char c = sheet[i];
            if (c == '\\')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote || c == '\n' ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '{' or '}' || (c == ';' && depth == 0))
            {
                return i;
            }
            else
            {
                depth = Math.Max(0, depth + (c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0));
            }
        }

        return sheet.Length;
    }
}
