using System.Buffers;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Numbers;

/// <summary>Takes the unit off a column head: 采购总金额（万元）, 本年收费金额（单位：元）.</summary>
internal static class HeadUnit
{
    private const int LongestStatement = 20;
    private const int LongestNote = 60;

    private const string UnitWord = "单位";
    private const string Stating = "为是：:";
    private const string NoteMarks = "注备说（(【[〔*※";
    private const string Opening = "(（[［〔【";
    private const string Closing = ")）]］〕】";

    private static readonly SearchValues<char> OpeningBrackets = SearchValues.Create(Opening);

    /// <summary>The head without its unit, and the unit where it is one of money. A head without a unit comes back as it is; of a text that is nothing but a statement of the unit nothing is left as the head.</summary>
    public static (string Label, MoneyUnit? Unit) Split(string head)
    {
        if (IsStatement(head))
        {
            return ("", Find(WithoutBrackets(head.AsSpan().Trim())));
        }

        int open = head.AsSpan().LastIndexOfAny(OpeningBrackets);
        if (open <= 0 || !Closing.Contains(head[^1], StringComparison.Ordinal))
        {
            return (head, null);
        }

        ReadOnlySpan<char> inner = head.AsSpan(open + 1, head.Length - open - 2);
        MoneyUnit? unit = Find(inner);
        return unit is not null || CellNumber.IsMeasureWord(Name(inner)) ? (head[..open], unit) : (head, null);
    }

    /// <summary>The unit of money that a note states in the midst of its words, 注：收费金额单位为元; null where it states none.</summary>
    public static MoneyUnit? InNote(string text)
    {
        if (text.Length is 0 or > LongestNote || !NoteMarks.Contains(text[0], StringComparison.Ordinal) || text.IndexOf(UnitWord, StringComparison.Ordinal) is not (>= 0 and int word))
        {
            return null;
        }

        ReadOnlySpan<char> behind = text.AsSpan(word + UnitWord.Length);
        if (behind.IsEmpty || !Stating.Contains(behind[0], StringComparison.Ordinal))
        {
            return null;
        }

        behind = behind.TrimStart(Stating).TrimStart(' ');
        behind = behind.StartsWith("人民币") ? behind[3..] : behind;
        int end = behind.IndexOf('元');
        return end < 0 ? null : MoneyUnit.Find(behind[..(end + 1)]);
    }

    /// <summary>Whether a text only says in what unit of money amounts are: 单位：万元, in brackets or not.</summary>
    public static bool IsStatement(string text)
    {
        if (text.Length is 0 or > LongestStatement || !text.Contains('元', StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> inner = WithoutBrackets(CharacterFolding.WithoutSpaces(text));
        return inner.StartsWith("单位") || inner.StartsWith("金额单位") || inner.StartsWith("货币单位") || inner.StartsWith("计量单位");
    }

    /// <summary>The unit of money that a text without brackets is, 万元 or 单位：元; null where it is none.</summary>
    public static MoneyUnit? Find(ReadOnlySpan<char> text) => MoneyUnit.Find(Name(text));

    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> text) => text.TrimStart(Opening).TrimEnd(Closing);

    private static string Name(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = CharacterFolding.WithoutSpaces(text);
        int unit = name.IndexOf("单位");
        if (unit is 0 or 2)
        {
            name = name[(unit + 2)..].TrimStart(":：");
        }

        return (name.StartsWith("人民币") ? name[3..] : name).ToString();
    }
}
