using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Lays the pages of a document out as paragraphs and grids.</summary>
internal static class DocumentLayout
{
    public static DocumentContent Of(IEnumerable<PageDrawing> drawings, ReadingBudget budget)
    {
        PageLayout[] pages = [.. drawings.Select(drawing => PageLayout.Of(drawing, budget))];
        RunningLines.Remove(pages);
        List<Block> blocks = [];
        ParagraphBuilder paragraphs = new(pages);
        TableStitching? table = null;
        foreach (PageLayout page in pages)
        {
            foreach (object item in page.Flow())
            {
                budget.Check();
                if (item is TextLine line)
                {
                    Add(table?.Build());
                    table = null;
                    Add(paragraphs.Add(line, page.Page));
                }
                else if (item is PageTable part && table?.TryAdd(part) != true)
                {
                    Add(paragraphs.End());
                    Add(table?.Build());
                    table = new(part);
                }
            }
        }

        Add(paragraphs.End());
        Add(table?.Build());
        return new(blocks);

        void Add(Block? block)
        {
            if (block is not null)
            {
                blocks.Add(block);
            }
        }
    }
}
