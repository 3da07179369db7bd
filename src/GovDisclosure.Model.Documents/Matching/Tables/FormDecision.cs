using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Decides which form the tables of a document are on. The report year is not asked first: some offices keep the old form a year too long.</summary>
internal static class FormDecision
{
    public static Form Decide(IReadOnlyList<TableRun> tables, int? year)
    {
        string proactive = Form.Year2021.ProactiveDisclosure.Pointer;
        int balance = 0;
        foreach (TableRun run in tables)
        {
            for (int i = 0; i < run.Lines.Count && run.Table == proactive; i++)
            {
                balance += WeightOf(run.Lines[i], proactive);
            }
        }

        if (balance != 0)
        {
            return balance < 0 ? Form.Year2019 : Form.Year2021;
        }

        return ByWords(tables, proactive) ?? ByOtherHandling(tables) ?? Form.All.LastOrDefault(form => year is { } known && form.Serves(known)) ?? Form.Year2021;
    }

    private static IEnumerable<LabelledCell> CellsOf(TableRun run) => run.Lines.SelectMany(line => line.Cells);

    private static int WeightOf(Line line, string table)
    {
        int weight = 0;
        for (int i = 0; i < line.Cells.Count; i++)
        {
            weight += WeightOf(line.Cells[i], table);
        }

        return weight;
    }

    /// <summary>-1 for a label that only the form of 2019 has, 1 for one of 2021 alone.</summary>
    private static int WeightOf(LabelledCell cell, string table)
    {
        bool of2019 = false;
        bool of2021 = false;
        IReadOnlyList<FormLabel> labels = cell.LabelsIn(table);
        for (int i = 0; i < labels.Count; i++)
        {
            of2019 |= labels[i].Form == Form.Year2019;
            of2021 |= labels[i].Form == Form.Year2021;
        }

        return of2019 == of2021 ? 0 : of2019 ? -1 : 1;
    }

    /// <summary>The form by labels that stand beside others in one cell, as where boxes have run together: too little to take a value by, but enough to tell the form.</summary>
    private static Form? ByWords(IReadOnlyList<TableRun> tables, string table)
    {
        int balance = tables.Where(run => run.Table == table).SelectMany(CellsOf).Where(cell => cell.Labels.Count == 0 && !cell.IsValue)
            .SelectMany(cell => cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new LabelledCell(word.TrimEnd(GridCell.Object), cell.Place)))
            .Sum(word => WeightOf(word, table));
        return balance == 0 ? null : balance < 0 ? Form.Year2019 : Form.Year2021;
    }

    /// <summary>The form by what stands under （六）其他处理: three rows of their own came in 2021, before that the heading was itself the row.</summary>
    private static Form? ByOtherHandling(IReadOnlyList<TableRun> tables)
    {
        string requests = Form.Year2021.Requests.Pointer;
        Line[] lines = [.. tables.Where(run => run.Table == requests).SelectMany(run => run.Lines)];
        return Array.Exists(lines, line => line.Cells.Any(cell => WeightOf(cell, requests) > 0)) ? Form.Year2021
            : Array.Exists(lines, line => IsRowOfOtherHandling(line, requests)) ? Form.Year2019
            : null;
    }

    /// <summary>Whether figures stand behind （六）其他处理 itself; without them it may be a heading whose rows were lost.</summary>
    private static bool IsRowOfOtherHandling(Line line, string requests) => line.Cells
        .SkipWhile(cell => !cell.LabelsIn(requests).Any(label => label.Form == Form.Year2019 && label.Item is FormRow { Parent.Numeral: "" }))
        .Skip(1)
        .Any(cell => cell.IsValue);
}
