using System.Buffers;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Finds heads that stand as text over a table which has none itself: 制发件数 废止件数 现行有效件数.</summary>
internal static class HeadsInText
{
    private const int LongestText = 120;

    /// <summary>No table has nearly as many columns.</summary>
    private const int MostLines = 20;

    private static readonly char[] Separators = [' ', '\t', '\n', '\u00A0', '\u3000', '|', '｜', '、', '，', ','];
    private static readonly SearchValues<char> AnySeparator = SearchValues.Create(Separators);

    /// <summary>The heads as a row, if lines of such text begin here right over a row with figures.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="number">The number of the first of the lines.</param>
    /// <param name="section">The section they stand in.</param>
    /// <param name="last">The number of the last of them.</param>
    public static Line? At(Outline outline, int number, FormSection? section, out int last)
    {
        last = number;
        if (section is not FormTable table || !outline.Lines[number].IsParagraph)
        {
            return null;
        }

        List<LabelledCell>? heads = null;
        int next = number;
        while (next < outline.Lines.Count && next < number + MostLines && outline.HeadingAt(next) is null && HeadsOf(outline.Lines[next], table, isFirst: next == number) is { } found)
        {
            (heads ??= []).AddRange(found);
            next++;
        }

        if (heads is not { Count: > 1 } || next == outline.Lines.Count || outline.Lines[next].IsParagraph || !outline.Lines[next].Cells.Any(static cell => cell.IsValue))
        {
            return null;
        }

        last = next - 1;
        return new(heads, isParagraph: true) { Region = outline.Lines[number].Region };
    }

    /// <summary>The heads that all words of a paragraph are, the first behind the caption of the labels; null where other words are among them.</summary>
    private static LabelledCell[]? HeadsOf(Line line, FormTable table, bool isFirst)
    {
        if (line.IsLink || !line.IsParagraph || line.Cells is not [{ Text.Length: <= LongestText } text])
        {
            return null;
        }

        return text.Labels.Count == 0 ? HeadsOf(text, table, isFirst)
            : IsColumn(text, table) ? [text]
            : isFirst && IsCaption(text, table) ? []
            : null;
    }

    private static LabelledCell[]? HeadsOf(LabelledCell text, FormTable table, bool isFirst)
    {
        if (!text.Text.AsSpan().ContainsAny(AnySeparator))
        {
            return null;
        }

        string[] words = text.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        int first = isFirst && !IsColumn(new(words[0], text.Place), table) ? 1 : 0;
        LabelledCell[] heads = new LabelledCell[words.Length - first];
        for (int i = 0; i < heads.Length; i++)
        {
            heads[i] = new(words[first + i], text.Place);
            if (!IsColumn(heads[i], table))
            {
                return null;
            }
        }

        return heads;
    }

    private static bool IsCaption(LabelledCell text, FormTable table) => text.Labels.Any(label => label.Item is FormHeading heading && table.Captions.Contains(heading));

    private static bool IsColumn(LabelledCell head, FormTable table)
    {
        IReadOnlyList<FormLabel> labels = head.LabelsIn(table.Pointer);
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i].Item is FormColumn)
            {
                return true;
            }
        }

        return false;
    }
}
