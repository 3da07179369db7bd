using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>Writes the blocks of a Markdown document as markup.</summary>
internal sealed class MarkdownLayout(string source, int offset, MarkupWriter markup, CancellationToken cancellationToken)
{
    private readonly InlineLayout _inlines = new(source, offset, markup);

    /// <summary>The number of a list item or note, until the text begins that it stands before.</summary>
    private string? _number;

    public void Write(ContainerBlock container)
    {
        foreach (Block block in container)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(block, container);
        }
    }

    private void Write(Block block, ContainerBlock container)
    {
        switch (block)
        {
            case PipeTable table:
                WriteTable(table);
                break;
            case ListItemBlock item:
                WriteNumbered(item, NumberOf(item, (ListBlock)container));
                break;
            case Footnote note:
                WriteNumbered(note, string.Create(CultureInfo.InvariantCulture, $"[{note.Order}] "));
                break;
            case LinkReferenceDefinitionGroup definitions:
                WriteNotes(definitions);
                break;
            case ContainerBlock other:
                markup.WriteTag("<div>", offset + other.Span.Start);
                Write(other);
                markup.WriteTag("</div>");
                break;
            case ThematicBreakBlock rule:
                markup.WriteTag("<hr>", offset + rule.Span.Start);
                break;
            case HtmlBlock html:
                WriteLines(html, isMarkup: true);
                break;
            case CodeBlock code when code is not FencedCodeBlock && ContinuesMarkup(code, container):
                WriteLines(code, isMarkup: true);
                break;
            case CodeBlock code:
                markup.WriteTag("<pre>\n", offset + code.Span.Start);
                WriteLines(code, isMarkup: false);
                markup.WriteTag("</pre>");
                break;
            case LeafBlock text:
                WriteText(text);
                break;
        }
    }

    private void WriteTable(PipeTable table)
    {
        markup.WriteTag("<table>", offset + table.Span.Start);
        foreach (ContainerBlock row in table.Cast<ContainerBlock>())
        {
            markup.WriteTag("<tr>", offset + row.Span.Start);
            foreach (LeafBlock cell in row.Cast<LeafBlock>())
            {
                markup.WriteTag("<td>", offset + cell.Span.Start);
                _inlines.Write(cell);
                markup.WriteTag("</td>");
            }

            markup.WriteTag("</tr>");
        }

        markup.WriteTag("</table>");
    }

    private void WriteNumbered(ContainerBlock item, string? number)
    {
        _number = number;
        markup.WriteTag("<div>", offset + item.Span.Start);
        Write(item);
        markup.WriteTag("</div>");
        _number = null;
    }

    /// <summary>What stands before an item: its number, or the first of the dashes around the number of a page, - 1 -, which is no item.</summary>
    private string? NumberOf(ListItemBlock item, ListBlock list) =>
        list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}{list.OrderedDelimiter} ")
        : source.AsSpan(offset + item.Span.Start, item.Span.Length).TrimEnd() is ['-', ' ', .. var number, ' ', '-'] && !number.ContainsAnyExceptInRange('0', '9') ? "- "
        : null;

    private void WriteText(LeafBlock text)
    {
        markup.WriteTag("<p>", offset + text.Span.Start);
        markup.WriteText(_number);
        _number = null;
        if (text.Inline is null)
        {
            WriteLines(text, isMarkup: false);
        }
        else
        {
            _inlines.Write(text);
        }

        markup.WriteTag("</p>");
    }

    private void WriteLines(LeafBlock block, bool isMarkup)
    {
        for (int i = 0; i < block.Lines.Count; i++)
        {
            Markdig.Helpers.StringSlice line = block.Lines.Lines[i].Slice;
            if (isMarkup)
            {
                markup.WriteMarkup(line.AsSpan(), offset + line.Start);
            }
            else
            {
                markup.WriteText(line.AsSpan(), offset + line.Start);
            }

            markup.WriteTag("\n");
        }
    }

    /// <summary>Markup between blank lines is indented often enough, and then looks like code.</summary>
    private static bool ContinuesMarkup(CodeBlock code, ContainerBlock container)
    {
        int at = container.IndexOf(code);
        return at > 0 && container[at - 1] is HtmlBlock or CodeBlock && code.Lines.Count > 0 && code.Lines.Lines[0].Slice.AsSpan().TrimStart().StartsWith("<");
    }

    /// <summary>A definition that leads nowhere is a note, and is shown.</summary>
    private void WriteNotes(LinkReferenceDefinitionGroup definitions)
    {
        foreach (LinkReferenceDefinition definition in definitions.OfType<LinkReferenceDefinition>())
        {
            if (definition is not FootnoteLinkReferenceDefinition && definition.Url is { } url && !url.AsSpan().ContainsAny("/.#@:"))
            {
                int start = offset + definition.Span.Start;
                markup.WriteTag("<p>", start);
                markup.WriteText(source.AsSpan(start, definition.Span.Length));
                markup.WriteTag("</p>");
            }
        }
    }
}
