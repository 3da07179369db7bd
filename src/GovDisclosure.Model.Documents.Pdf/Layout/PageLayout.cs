using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>A page as tables and the lines of text around them, from the top.</summary>
internal sealed class PageLayout
{
    private PageLayout(PageDrawing page, List<PageTable> tables, List<TextLine> lines)
    {
        Page = page;
        Tables = tables;
        Lines = lines;
    }

    /// <summary>The page, turned to be read.</summary>
    public PageDrawing Page { get; }

    public IReadOnlyList<PageTable> Tables { get; }

    /// <summary>The lines of text outside of tables; those found not to belong to the text are taken out.</summary>
    public List<TextLine> Lines { get; }

    public static PageLayout Of(PageDrawing drawing, ReadingBudget budget)
    {
        drawing = CutText.Remove(drawing, budget);
        PageDrawing page = Turning.Turn(drawing, Turning.Of(drawing));
        List<Rule> rules = [.. RuleMerging.Merge(page.Rules, isLevel: true), .. RuleMerging.Merge(page.Rules, isLevel: false)];
        budget.SpendSteps(page.Glyphs.Count);
        Watermark watermark = new(page.Glyphs);
        List<Glyph> glyphs = [.. watermark.Others];
        StruckText.Mark(glyphs, rules, budget);
        Glyph[] all = [.. glyphs];
        List<PageTable> tables = [];
        foreach (RuleGroup group in RuleGroup.Find(rules, budget))
        {
            budget.SpendSteps((glyphs.Count + page.Cuts.Count) / 8);
            Lattice lattice = new(group, budget);
            RuleGroup joined = DoubleLines.Join(group, lattice, glyphs, budget);
            IReadOnlyList<Rule> drawn = rules;
            if (joined != group)
            {
                lattice = new(joined, budget);
                drawn = [.. rules.Except(group.Rules), .. joined.Rules];
            }

            if (lattice.Rows > 0 && lattice.Columns > 0 && new PageTableBuilder(page, lattice, group.FindCutSides(page), budget).Build(glyphs, all, drawn, watermark.Figures) is { } table)
            {
                tables.Add(table);
            }
        }

        IEnumerable<TextLine> lines = glyphs.Where(glyph => glyph.Direction != TextDirection.Oblique)
            .GroupBy(glyph => glyph.Direction)
            .OrderBy(group => group.Key)
            .SelectMany(group => TextLine.Arrange(Turning.Turn(group, group.Key), budget))
            .Where(line => line.Text.Length > 0);
        return new(page, [.. tables.OrderBy(table => table.Box.Top)], [.. lines]);
    }

    /// <summary>The tables and lines in the order they are read.</summary>
    public IEnumerable<object> Flow()
    {
        Queue<PageTable> tables = new(Tables);
        foreach (TextLine line in Lines)
        {
            while (tables.TryPeek(out PageTable? next) && next.Box.Top < line.Box.CentreY)
            {
                yield return tables.Dequeue();
            }

            yield return line;
        }

        foreach (PageTable table in tables)
        {
            yield return table;
        }
    }
}
