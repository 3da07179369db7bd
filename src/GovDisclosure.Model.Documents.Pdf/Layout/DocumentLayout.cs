using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Lays the pages of a document out as paragraphs and grids.</summary>
internal static class DocumentLayout
{
    public static DocumentContent Of(IEnumerable<PageDrawing> drawings, DiagnosticLog log, ReadingBudget budget)
    {
        PageLayout[] pages = [.. drawings.Select(drawing => PageLayout.Of(drawing, budget))];
        HashSet<TextLine> running = RunningLines.Remove(pages);
        List<Block> blocks = [];
        ParagraphBuilder paragraphs = new(pages, running);
        TableStitching? table = null;
        bool isCut = false;
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
                else if (item is PageTable part)
                {
                    if (table?.TryAdd(part) != true)
                    {
                        Add(paragraphs.End());
                        Add(table?.Build());
                        (table, isCut) = (new(part), false);
                    }

                    if (part.IsCut && !isCut)
                    {
                        log.Add(DiagnosticCode.CutTable, text: NameOf(part), place: part.Page.PlaceOf(part.Box.Left, part.Box.Top));
                        isCut = true;
                    }
                }
            }
        }

        Add(paragraphs.End());
        Add(table?.Build());
        return new(blocks);

        // What a table is called stands above it, or else at its head.
        string NameOf(PageTable part) =>
            blocks is [.., Paragraph above] ? above.Text : part.Cells.Select(cell => cell.Text).FirstOrDefault(text => text.Length > 0) ?? "";

        void Add(Block? block)
        {
            if (block is not null)
            {
                blocks.Add(block);
            }
        }
    }
}
