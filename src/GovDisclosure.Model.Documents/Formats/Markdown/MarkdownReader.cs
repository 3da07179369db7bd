using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats.Html;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>Lays Markdown out by way of the markup it stands for, so that HTML within it, links, struck-out text and images mean what they mean on a page.</summary>
internal static class MarkdownReader
{
    public static DocumentContent Read(DecodedText text, CancellationToken cancellationToken)
    {
        MarkupWriter markup = new(text.Characters.Length);
        int start = FrontMatterBlock.LengthOf(text.Characters);
        FrontMatterBlock.Write(text.Characters, start, markup);
        MarkdownDocument document = Parse(text.Characters[start..], cancellationToken);
        new MarkdownLayout(text.Characters, start, markup, cancellationToken).Write(document);
        return HtmlReader.Read(new MarkupSource(markup.ToString(), new(text), text.Encoding) { IndexOf = markup.SourceOf }, cancellationToken);
    }

    private static MarkdownDocument Parse(string text, CancellationToken cancellationToken)
    {
        MarkdownBudget budget = new(text, cancellationToken);
        bool isInParser = true;
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes().UseCjkFriendlyEmphasis();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += (_, block) =>
        {
            if (block is not ParagraphBlock paragraph || !PipeTables.Divide(paragraph, Prepare))
            {
                Prepare((LeafBlock)block);
            }
        };
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += (_, block) => Prepare((LeafBlock)block);
        try
        {
            return Markdig.Markdown.Parse(text, builder.Build());
        }
        catch (ArgumentException) when (isInParser)
        {
            // That is how the parser says that it has nested as deep as it goes.
            throw MarkdownBudget.TooDeep();
        }

        void Prepare(LeafBlock block)
        {
            isInParser = false;
            budget.Spend(block);
            InlineLayout.Remember(block);
            isInParser = true;
        }
    }
}
