using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>Damage to the source of a page, after which the same numbers are printed or fewer; the numbers choose where.</summary>
internal sealed partial record MarkupDamage(MarkupDamageKind Kind, int At, int Other)
{
    public static readonly Gen<MarkupDamage> Any =
        Gen.Select(Gen.Enum<MarkupDamageKind>(), Gen.Int[0, 99_999], Gen.Int[0, 99_999], (kind, at, other) => new MarkupDamage(kind, at, other));

    public static readonly MarkupDamage None = new(MarkupDamageKind.None, 0, 0);

    /// <summary>Whether boxes or rows are added or taken away, or what there is of them is hidden.</summary>
    public bool MovesBoxes => Kind is not (
        MarkupDamageKind.None or MarkupDamageKind.SpanMore or MarkupDamageKind.SpanLess or MarkupDamageKind.SpanHuge or MarkupDamageKind.SplitTable
        or MarkupDamageKind.SplitTableByText or MarkupDamageKind.SplitTableByHeading or MarkupDamageKind.NestTable
        or MarkupDamageKind.NestTableBesideAnother or MarkupDamageKind.UpperCase or MarkupDamageKind.HeadToCell or MarkupDamageKind.DropLineBreaks);

    public string Apply(string page) => Kind switch
    {
        MarkupDamageKind.None => page,
        MarkupDamageKind.SpanMore => ChangeSpan(page, span => span + 1),
        MarkupDamageKind.SpanLess => ChangeSpan(page, span => span - 1),
        MarkupDamageKind.SpanHuge => ChangeSpan(page, _ => 65_534),
        MarkupDamageKind.Truncate => page[..(At % (page.Length + 1))],
        MarkupDamageKind.UpperCase => AnyTag().Replace(page, tag => tag.Value.ToUpperInvariant()),
        MarkupDamageKind.DropLineBreaks => page.Replace("\n", "", StringComparison.Ordinal),
        MarkupDamageKind.DropTag => Edit(page, AnyTag(), _ => ""),
        MarkupDamageKind.DoubleTag => Edit(page, AnyTag(), tag => tag + tag),
        MarkupDamageKind.BreakTag => Edit(page, AnyTag(), tag => tag[..^1]),
        MarkupDamageKind.DropQuote => Edit(page, AnyQuote(), _ => ""),
        _ => DamageTables(page),
    };

    private string DamageTables(string page) => Kind switch
    {
        MarkupDamageKind.DropCell => Edit(page, AnyCell(), _ => ""),
        MarkupDamageKind.DoubleCell => Edit(page, AnyCell(), cell => cell + cell),
        MarkupDamageKind.InsertCell => Edit(page, AnyCell(), cell => (Other % 3) switch { 0 => "<td></td>" + cell, 1 => cell + "<td>&nbsp;</td>", _ => "<td>7</td>" + cell }),
        MarkupDamageKind.MoveCell => MoveCell(page),
        MarkupDamageKind.SwapCells => SwapLabels(page),
        MarkupDamageKind.HeadToCell => Edit(page, AnyCell(), cell => OpenCell().Replace(cell, "<th>", 1)),
        MarkupDamageKind.HideCell => Edit(page, OpenCell(), tag => WithStyle(tag, "display:none")),
        MarkupDamageKind.TextInRow => Edit(page, OpenCell(), tag => "注" + tag),
        _ => DamageRows(page),
    };

    private string DamageRows(string page) => Kind switch
    {
        MarkupDamageKind.HideRow => Edit(page, OpenRow(), tag => WithStyle(tag, "display: none;")),
        MarkupDamageKind.StrikeRow => Edit(page, OpenRow(), tag => WithStyle(tag, "text-decoration:line-through")),
        MarkupDamageKind.HideTable => Edit(page, OpenTable(), tag => WithStyle(tag, "display:none")),
        MarkupDamageKind.MergeRows => Edit(page, BetweenRows(), _ => ""),
        MarkupDamageKind.SplitTable => Edit(page, OpenRow(), tag => "</table><table>" + tag),
        MarkupDamageKind.SplitTableByText => Edit(page, OpenRow(), tag => "</table><p>（续表）</p><table>" + tag),
        MarkupDamageKind.SplitTableByHeading => Edit(page, OpenRow(), tag => "</table><p>三、收到和处理政府信息公开申请情况</p><table>" + tag),
        MarkupDamageKind.CloseTableEarly => Edit(page, OpenRow(), tag => "</table>" + tag),
        MarkupDamageKind.NestRow => Edit(page, OpenRow(), tag => "<tr><td><table>" + tag),
        MarkupDamageKind.NestTable => Edit(page, AnyTable(), table => $"<table border=0><tr><td>{table}</td></tr></table>"),
        MarkupDamageKind.NestTableBesideAnother => Edit(page, AnyTable(), table => $"<table><tr><td><table><tr><td>栏目</td><td>1</td></tr></table></td><td>{table}</td></tr></table>"),
        MarkupDamageKind.CommentRows => Edit(page, OpenRow(), tag => "<!--" + tag),
        MarkupDamageKind.RepeatRowsHidden => Edit(page, AnyTable(), table => table + WithStyle("<div>", "display:none") + table.Replace("1", "2", StringComparison.Ordinal) + "</div>"),
        _ => page,
    };

    private static string WithStyle(string tag, string style) => tag.Insert(tag.Length - 1, $" style=\"{style}\"") is var styled && tag.Contains("style=", StringComparison.OrdinalIgnoreCase)
        ? AnyStyle().Replace(tag, $"style=\"{style}\"", 1)
        : styled;

    private string Edit(string page, Regex what, Func<string, string> change)
    {
        MatchCollection found = what.Matches(page);
        if (found.Count == 0)
        {
            return page;
        }

        Match match = found[At % found.Count];
        return string.Concat(page.AsSpan(0, match.Index), change(match.Value), page.AsSpan(match.Index + match.Length));
    }

    private string ChangeSpan(string page, Func<int, int> change)
    {
        string changed = Edit(page, AnySpan(), span => Digits().Replace(span, number => $"{change(int.Parse(number.Value, CultureInfo.InvariantCulture))}"));
        return Other % 2 == 0 ? changed : Edit(page, OpenCell(), tag => tag.Insert(tag.Length - 1, Other % 4 == 1 ? " colspan=2" : " rowspan=2"));
    }

    /// <summary>Takes a cell out and sets it in before another that is none of its neighbours.</summary>
    private string MoveCell(string page)
    {
        MatchCollection cells = AnyCell().Matches(page);
        int from = At % Math.Max(1, cells.Count);
        int to = Other % Math.Max(1, cells.Count);
        if (cells.Count == 0 || Math.Abs(from - to) < 18)
        {
            return page;
        }

        (int first, int last) = (cells[from].Index, cells[to].Index);
        return first < last
            ? page.Insert(last, cells[from].Value).Remove(first, cells[from].Length)
            : page.Remove(first, cells[from].Length).Insert(last, cells[from].Value);
    }

    /// <summary>Swaps a label with the cell beside it.</summary>
    private string SwapLabels(string page)
    {
        Match[] cells = [.. AnyCell().Matches(page).Cast<Match>()];
        int[] labels = [.. Enumerable.Range(0, Math.Max(0, cells.Length - 1)).Where(at => cells[at].Value.Contains('）', StringComparison.Ordinal) && !cells[at].Value.Contains("其中", StringComparison.Ordinal) && cells[at + 1].Index == cells[at].Index + cells[at].Length)];
        if (labels.Length == 0)
        {
            return page;
        }

        Match label = cells[labels[At % labels.Length]];
        Match next = label.NextMatch();
        return page.Remove(label.Index, label.Length + next.Length).Insert(label.Index, next.Value + label.Value);
    }

    [GeneratedRegex("<[a-zA-Z/][^<>]*>", RegexOptions.None, 60_000)]
    private static partial Regex AnyTag();

    [GeneratedRegex("[\"']", RegexOptions.None, 60_000)]
    private static partial Regex AnyQuote();

    [GeneratedRegex("(col|row)span=\"?[0-9]+", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex AnySpan();

    [GeneratedRegex("[0-9]+", RegexOptions.None, 60_000)]
    private static partial Regex Digits();

    [GeneratedRegex("<t[dh]\\b[^<>]*>", RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex OpenCell();

    [GeneratedRegex("<(?<name>t[dh])\\b[^<>]*>(?:(?!<t[dh]\\b|<table).)*?</\\k<name>>\\s*", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex AnyCell();

    [GeneratedRegex("<tr\\b[^<>]*>", RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex OpenRow();

    [GeneratedRegex("</tr>\\s*<tr\\b[^<>]*>", RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex BetweenRows();

    [GeneratedRegex("<table\\b[^<>]*>", RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex OpenTable();

    [GeneratedRegex("<table\\b(?:(?!<table).)*?</table>", RegexOptions.IgnoreCase | RegexOptions.Singleline, 60_000)]
    private static partial Regex AnyTable();

    [GeneratedRegex("style=(\"[^\"]*\"|'[^']*')", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex AnyStyle();
}
