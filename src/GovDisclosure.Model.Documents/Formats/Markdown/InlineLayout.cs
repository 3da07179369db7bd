using GovDisclosure.Model.Documents.Layout;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>Writes the text of one block of a Markdown document as markup.</summary>
internal sealed class InlineLayout(string source, int offset, MarkupWriter markup)
{
    /// <summary>No one breaks lines that are shorter than this because they are full.</summary>
    private const int ShortestFullLine = 40;

    /// <summary>How much room a full line can leave for what cannot be broken.</summary>
    private const int MostRoom = 12;

    private (int End, int Width)[] _lines = [];
    private int _line;
    private int _depth;
    private int _longest;
    private char _last;
    private bool _isJoining;

    /// <summary>Keeps with a block where its lines end and how wide they are: the parser forgets them.</summary>
    public static void Remember(LeafBlock block)
    {
        if (block.Lines.Count > 1)
        {
            (int, int)[] lines =
                [.. block.Lines.Lines.Take(block.Lines.Count).Select(line => (line.Slice.End, DisplayWidth.Of(line.Slice.AsSpan().TrimEnd(), isAmbiguousWide: true)))];
            block.SetData(typeof(InlineLayout), lines);
        }
    }

    public void Write(LeafBlock block)
    {
        _last = '\0';
        _isJoining = false;
        _line = 0;
        _lines = block.GetData(typeof(InlineLayout)) as (int, int)[] ?? [];
        _longest = _lines.Length == 0 ? 0 : _lines.Max(line => line.Width);
        if (block.Inline is { } inlines)
        {
            Write(inlines);
        }
    }

    private void Write(ContainerInline container)
    {
        if (++_depth > MarkdownBudget.Deepest)
        {
            throw MarkdownBudget.TooDeep();
        }

        foreach (Inline inline in container)
        {
            Write(inline);
        }

        _depth--;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteText(literal.Content.AsSpan());
                break;
            case LineBreakInline lineBreak when !lineBreak.IsHard && IsFull(lineBreak):
                _isJoining = true;
                break;
            case LineBreakInline:
                markup.WriteTag("<br>");
                break;
            case HtmlInline html:
                markup.WriteMarkup(html.Tag, offset + html.Span.Start);
                break;
            case HtmlEntityInline entity:
                WriteText(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                WriteText(code.Content);
                break;
            case AutolinkInline link:
                WriteLink(() => WriteText(link.Url));
                break;
            case FootnoteLink note:
                markup.WriteTag(note.IsBackLink ? "" : $"<sup>{note.Footnote.Order}</sup>");
                break;
            case LinkInline { IsImage: true }:
                markup.WriteTag("<img>");
                break;
            case LinkInline link:
                WriteLink(() => Write(link));
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case ContainerInline container:
                Write(container);
                break;
        }
    }

    private void WriteLink(Action content)
    {
        markup.WriteTag("<a href>");
        content();
        markup.WriteTag("</a>");
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        if (emphasis.DelimiterChar == '~')
        {
            markup.WriteTag("<s>");
            Write(emphasis);
            markup.WriteTag("</s>");
            return;
        }

        string delimiter = PartsNumber(emphasis) ? new(emphasis.DelimiterChar, emphasis.DelimiterCount) : "";
        WriteText(delimiter);
        Write((ContainerInline)emphasis);
        WriteText(delimiter);
    }

    /// <summary>Marks between two digits are meant as signs, whatever else they could be: 3*4*5.</summary>
    private bool PartsNumber(EmphasisInline emphasis)
    {
        int start = offset + emphasis.Span.Start;
        int end = offset + emphasis.Span.End;
        return (IsDigit(start - 1) && IsDigit(start + emphasis.DelimiterCount)) || (IsDigit(end - emphasis.DelimiterCount) && IsDigit(end + 1));
    }

    private bool IsDigit(int index) => index >= 0 && index < source.Length && char.IsDigit(source[index]);

    /// <summary>Whether a line ends because no more fits in it, so that the next one goes on where it stops.</summary>
    private bool IsFull(LineBreakInline lineBreak)
    {
        while (_line < _lines.Length - 1 && _lines[_line].End < lineBreak.Span.Start - 1)
        {
            _line++;
        }

        return _line < _lines.Length && _lines[_line].Width >= ShortestFullLine && _lines[_line].Width >= _longest - MostRoom;
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_isJoining && !(IsWide(_last) && IsWide(text[0])))
        {
            markup.WriteText(" ");
        }

        _isJoining = false;
        markup.WriteText(text);
        _last = text[^1];
    }

    private static bool IsWide(char c) => DisplayWidth.Of([c], isAmbiguousWide: true) > 1;
}
