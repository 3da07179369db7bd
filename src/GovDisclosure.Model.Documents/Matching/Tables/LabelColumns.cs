using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>The columns of labels in a table in which no cell spans several, as where merged cells were pasted apart: rows with fewer labels have empty boxes in their place.</summary>
/// <param name="Count">How many they are.</param>
/// <param name="RowLength">How many boxes every row has, labels and values.</param>
internal sealed record LabelColumns(int Count, int RowLength)
{
    /// <summary>Fewer rows of a kind could all be damaged in the same way.</summary>
    private const int FewestRows = 3;

    /// <summary>The columns of labels of a table; null where it has no empty boxes among them, or a row speaks against it.</summary>
    public static LabelColumns? Find(TableRun run, LineSplitter splitter, TableVocabulary vocabulary)
    {
        int length = CommonLength(run);
        int count = 0;
        foreach (Line line in run.Lines)
        {
            count = Math.Max(count, LabelsOf(line, length, splitter, vocabulary));
        }

        int full = 0;
        int partly = 0;
        foreach (Line line in run.Lines)
        {
            int labels = LabelsOf(line, length, splitter, vocabulary);
            for (int i = labels; labels > 0 && i < count; i++)
            {
                if (!line.Cells[i].IsEmpty)
                {
                    return null;
                }
            }

            full += labels == count ? 1 : 0;
            partly += labels > 0 && labels < count ? 1 : 0;
        }

        return full >= FewestRows && partly >= FewestRows ? new(count, length) : null;
    }

    /// <summary>Whether the row of a box has as many boxes as all rows have; else one is missing or too many, and nothing says which.</summary>
    public bool AreIn(LabelledCell box) => box.RowLength == RowLength;

    /// <summary>The boxes of a row behind these columns.</summary>
    public IReadOnlyList<LabelledCell> Behind(IReadOnlyList<LabelledCell> boxes) =>
        boxes[0].Column < Count ? [.. boxes.Where(box => box.Column >= Count)] : boxes;

    /// <summary>How many boxes most lines have, if more than half of them have as many.</summary>
    private static int CommonLength(TableRun run)
    {
        int length = 0;
        int lead = 0;
        foreach (Line line in run.Lines)
        {
            length = lead == 0 ? line.Cells.Count : length;
            lead += line.Cells.Count == length ? 1 : -1;
        }

        return length;
    }

    /// <summary>How many boxes of a row there are up to its last label; 0 for a line that is no row of the form of this length.</summary>
    private static int LabelsOf(Line line, int length, LineSplitter splitter, TableVocabulary vocabulary) =>
        line.Cells.Count == length && splitter.Split(line) is [_, { Cells.Count: > 0 } row] && vocabulary.Find(row.Labels[^1]).Row is not null
            ? length - row.Cells.Count
            : 0;
}
