using System.Runtime.InteropServices;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Finds the lines that may belong to the tables of the form.</summary>
internal static class TableLocator
{
    /// <summary>Every run of lines with labels of a table, whether it turns out to be the table or not.</summary>
    public static List<TableRun> Locate(Outline outline, CancellationToken cancellationToken)
    {
        List<TableRun> runs = [];
        GridOwners owners = new(outline);
        int stretch = 0;
        FormSection? section = null;
        TableRun? run = null;
        for (int i = 0; i < outline.Lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (outline.HeadingAt(i) is { } heading)
            {
                section = heading;
                run = null;
                stretch = runs.Count;
                continue;
            }

            Line line = HeadsInText.At(outline, i, section, out int last) ?? outline.Lines[i];
            if (line.IsLink || TableFor(line, run, section) is not { } table)
            {
                continue;
            }

            bool isForeign = owners.IsForeign(line, table);
            if (run is null || run.Table != table || run.IsForeign != isForeign)
            {
                run = Find(CollectionsMarshal.AsSpan(runs)[stretch..], table, isForeign);
                if (run is null)
                {
                    runs.Add(run = new(table, section, i, isForeign));
                }
            }

            run.Add(i, line);
            i = last;
        }

        return runs;
    }

    private static TableRun? Find(ReadOnlySpan<TableRun> runs, string table, bool isForeign)
    {
        foreach (TableRun run in runs)
        {
            if (run.Table == table && run.IsForeign == isForeign)
            {
                return run;
            }
        }

        return null;
    }

    /// <summary>A table that has a cell's text as a label, and whether no other has.</summary>
    private static (string? Table, bool IsOnly) TableOf(LabelledCell cell)
    {
        string? table = null;
        for (int i = 0; i < cell.Labels.Count; i++)
        {
            FormLabel label = cell.Labels[i];
            if (label.Item == label.Section)
            {
                continue;
            }

            if (table is not null && table != label.Section.Pointer)
            {
                return (table, false);
            }

            table = label.Section.Pointer;
        }

        return (table, table is not null);
    }

    private static string? TableFor(Line line, TableRun? run, FormSection? section)
    {
        bool hasLabels = false;
        for (int i = 0; i < line.Cells.Count; i++)
        {
            (string? table, bool isOnly) = TableOf(line.Cells[i]);
            hasLabels |= table is not null;
            if (isOnly)
            {
                return table;
            }
        }

        if (line.IsParagraph && !hasLabels && line.Cells is not [{ IsUnitStatement: true }])
        {
            return null;
        }

        // Values without a label are at home in a table printed in one line, whatever row of another table strayed in before them.
        return !hasLabels && section is FormTable { IsPrintedInOneLine: true } own ? own.Pointer : run?.Table ?? (section as FormTable)?.Pointer;
    }
}
