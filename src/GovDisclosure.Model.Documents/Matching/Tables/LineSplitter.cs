using System.Runtime.InteropServices;
using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Takes the lines of a table apart, one after the other: the parts of a line are there until the next is taken.</summary>
internal sealed class LineSplitter(TableVocabulary vocabulary)
{
    private readonly List<RowPart> _parts = [];
    private int _count;

    /// <summary>The parts of a line, heads before the first label ahead of the others even where there are none. A label that stands there again at once is one, as merged cells that were pasted apart leave it.</summary>
    public ReadOnlySpan<RowPart> Split(Line line)
    {
        bool hasColumns = HasColumns(line);
        _count = 0;
        RowPart part = Begin();
        for (int i = 0; i < line.Cells.Count; i++)
        {
            LabelledCell cell = line.Cells[i];
            LabelSide side = vocabulary.Find(cell).SideIn(hasColumns);
            if (side == LabelSide.Row && part is { Cells.Count: 0, Labels: [.., { } before] } && before.Text == cell.Text)
            {
                continue;
            }

            bool begins = side switch
            {
                LabelSide.Row => part.IsHead || !CanContinue(part),
                LabelSide.Column or LabelSide.Caption => !part.IsHead,
                _ => false,
            };
            if (begins)
            {
                part = Begin();
            }

            if (side == LabelSide.Row)
            {
                part.Cells.Clear();
                part.Labels.Add(cell);
            }
            else
            {
                part.Cells.Add(cell);
            }
        }

        return CollectionsMarshal.AsSpan(_parts)[.._count];
    }

    /// <summary>Whether heads of columns stand in a line: one that can be nothing else, or one that could be a row's with words behind it that are no figures.</summary>
    private bool HasColumns(Line line)
    {
        bool mayHave = false;
        bool hasWords = false;
        bool hasFigures = false;
        for (int i = 0; i < line.Cells.Count; i++)
        {
            LabelledCell cell = line.Cells[i];
            TableLabel label = vocabulary.Find(cell);
            if (label.SideIn(lineOfColumns: false) == LabelSide.Column)
            {
                return true;
            }

            mayHave |= label.SideIn(lineOfColumns: true) == LabelSide.Column;
            hasWords |= cell.IsWord && cell.Labels.Count == 0;
            hasFigures |= cell.IsValue;
        }

        return mayHave && hasWords && !hasFigures;
    }

    private RowPart Begin()
    {
        if (_count == _parts.Count)
        {
            _parts.Add(new());
        }

        RowPart part = _parts[_count++];
        part.Clear();
        return part;
    }

    /// <summary>Whether another label belongs to a part: directly behind a label, or behind that of a group, which has no values of its own.</summary>
    private bool CanContinue(RowPart part) =>
        part.Cells.Count == 0
        || (part.Cells.TrueForAll(static cell => cell.IsEmpty) && vocabulary.Find(part.Labels[^1]).IsOverRows);
}
