using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>What stands in a document beside its lines and is none of them: notes, and text that is struck out.</summary>
/// <param name="blocks">The document.</param>
internal sealed class Asides(IReadOnlyList<Block> blocks)
{
    private readonly HashSet<Block>? _notesByMark = NoteLines.Find(blocks);
    private readonly List<LabelledCell> _notes = [];
    private readonly List<(int Line, LabelledCell Text)> _struck = [];

    /// <summary>The paragraphs of its notes.</summary>
    public IReadOnlyList<LabelledCell> Notes => _notes;

    /// <summary>Takes what of a paragraph is no line; whether that is all of it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="line">The line that it is otherwise.</param>
    public bool Take(Paragraph paragraph, int line)
    {
        if (paragraph.IsNote || _notesByMark?.Contains(paragraph) == true)
        {
            _notes.Add(new(paragraph.Text, paragraph.Place));
            return true;
        }

        bool isEmpty = paragraph.Text.Length == 0;
        if (paragraph.Struck is not null)
        {
            _struck.Add((isEmpty ? line - 1 : line, new(paragraph.Struck, paragraph.Place)));
        }

        return isEmpty;
    }

    /// <summary>What is struck out from a line on up to another: in them or directly behind one.</summary>
    public IEnumerable<LabelledCell> StruckIn(int first, int end) => _struck.Count == 0 ? [] : Between(first, end);

    private IEnumerable<LabelledCell> Between(int first, int end)
    {
        for (int at = FirstFrom(first); at < _struck.Count && _struck[at].Line < end; at++)
        {
            yield return _struck[at].Text;
        }
    }

    /// <summary>The first that stands in a line or behind it: they are in the order of their lines.</summary>
    private int FirstFrom(int line)
    {
        (int low, int high) = (0, _struck.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _struck[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
