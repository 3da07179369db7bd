using System.Buffers;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Knows a section by the words of its title. Numerals decide nothing: in published reports they restart, jump and are missing.</summary>
internal static class SectionTitles
{
    private const int LongestTitle = 50;

    /// <summary>No heading has more spaces in it.</summary>
    private const int MostRunIns = 3;
    private const string ChineseNumerals = "一二三四五六七八九十";
    private static readonly SearchValues<char> RunInMarks = SearchValues.Create("。：:");
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。！？；，!?;");

    /// <summary>The section whose title a text is, as the form of 2021 has it; null for any other text.</summary>
    public static FormSection? Find(LabelledCell cell)
    {
        ReadOnlySpan<char> text = cell.Text;
        if (text.Length is 0 or > LongestTitle || text.ContainsAny(SentenceMarks) || text[^1] is '：' or ':' || text[0] is '（' or '(')
        {
            return null;
        }

        if (cell.Labels.Count == 0)
        {
            return FindByWords(cell.Text);
        }

        return cell.Labels.FirstOrDefault(label => label.Item == label.Section) is { } title ? Canonical(title.Section.Name) : null;
    }

    /// <summary>
    /// The heading of a section of prose at the beginning of a numbered text that goes on behind a mark, or a space and as a sentence, or ends in a colon, and the rest: 一、总体情况。全年…, 六、其他需要报告的事项：没有。
    /// Null for any other text.
    /// </summary>
    public static (LabelledCell Title, string Text)? SplitRunIn(LabelledCell cell)
    {
        if (!IsNumbered(cell.Text))
        {
            return null;
        }

        int longest = Math.Min(cell.Text.Length, LongestTitle);
        int tried = 0;
        for (int end = 3; end < longest && tried < MostRunIns; end++)
        {
            bool isMark = RunInMarks.Contains(cell.Text[end]);
            bool isSentence = cell.Text[end] == '。' && end == cell.Text.Length - 1;
            if ((isMark && !isSentence) || (CharacterFolding.IsSpace(cell.Text[end]) && cell.Text.AsSpan(end).Contains('。')))
            {
                tried++;
                LabelledCell title = new(cell.Text[..end], cell.Place);
                if (Find(title) is not (null or FormTable))
                {
                    return (title, cell.Text[(end + 1)..].Trim());
                }
            }

            if (isMark)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The section whose title a numbered text is with a full stop or a colon behind it, to the letter; null for any other text.</summary>
    public static FormSection? FindStopped(LabelledCell cell) =>
        cell.Text is [.., '。' or '：' or ':'] && cell.Labels.Count > 0 && IsNumbered(cell.Text) ? Find(new(cell.Text[..^1], cell.Place)) : null;

    /// <summary>Whether a title is that of the form to the letter, or one that is customary for it.</summary>
    public static bool IsLabel(LabelledCell cell) => cell.Labels.Any(label => label.Item == label.Section && !label.IsMisspelt);

    /// <summary>Whether a title is known only as a misspelt label, not by its words.</summary>
    public static bool IsMisspelt(LabelledCell cell) => cell.Labels is [{ IsMisspelt: true }, ..] && FindByWords(cell.Text) is null;

    /// <summary>Whether a text begins as the form numbers its sections: 五、.</summary>
    public static bool IsNumbered(string text) =>
        text.Length > 1 && ChineseNumerals.Contains(text[0], StringComparison.Ordinal) && text[1] is '、' or '.' or '．';

    private static FormSection? FindByWords(string text) => Form.Year2021.Sections.FirstOrDefault(
        section => section.TitleWords.All(alternatives => alternatives.Any(word => text.Contains(word, StringComparison.Ordinal))));

    private static FormSection Canonical(string name) => Form.Year2021.Sections.First(section => section.Name == name);
}
