using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>How many boxes the rows of a table have behind their labels.</summary>
internal static class RowWidths
{
    /// <summary>Fewer rows could all be damaged in the same way.</summary>
    private const int FewestRows = 3;

    /// <summary>Whether all rows that have boxes have so many of them: then no head can stand over more.</summary>
    public static bool AreAll(int boxes, TableRun run, TableVocabulary vocabulary)
    {
        LineSplitter splitter = new(vocabulary);
        int rows = 0;
        foreach (Line line in run.Lines)
        {
            foreach (RowPart part in splitter.Split(line))
            {
                if (part.IsHead || part.Cells.Count == 0 || vocabulary.Find(part.Labels[^1]).Row is null)
                {
                    continue;
                }

                if (part.Cells.Count != boxes)
                {
                    return false;
                }

                rows++;
            }
        }

        return rows >= FewestRows;
    }
}
