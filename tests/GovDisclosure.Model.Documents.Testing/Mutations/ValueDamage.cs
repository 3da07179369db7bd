using CsCheck;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>Damage to what one box prints; the number chooses the box.</summary>
internal sealed record ValueDamage(ValueDamageKind Kind, int Box)
{
    private static readonly char[] Digits = [.. "0123456789"];

    public static readonly Gen<ValueDamage> Any = Gen.Select(Gen.Enum<ValueDamageKind>(), Gen.Int[0, 9999], (kind, box) => new ValueDamage(kind, box));

    public static readonly ValueDamage None = new(ValueDamageKind.None, 0);

    /// <summary>Whether boxes are added or taken away, or rows.</summary>
    public bool MovesBoxes => Kind is ValueDamageKind.CellInside or ValueDamageKind.RowInside or ValueDamageKind.TableEndInside or ValueDamageKind.UnclosedTag
        or ValueDamageKind.NestedTable or ValueDamageKind.NestedTableOfTwo;

    /// <summary>Whether only a format with markup can show it.</summary>
    public bool NeedsMarkup => Kind >= ValueDamageKind.Spans;

    /// <summary>Damages a box of a report that prints a number of two digits or more, and corrects what a careful reader then finds printed.</summary>
    public void Apply(TextReport report, Dictionary<string, decimal?> printed)
    {
        (List<TextBox> Row, int At)[] boxes =
        [
            .. report.Tables.SelectMany(table => table.Rows)
                .SelectMany(row => row.Select((box, at) => (Row: row, At: at)))
                .Where(place => place.Row[place.At] is { Cell: not null, Text.Length: > 1 }),
        ];
        if (boxes.Length == 0)
        {
            return;
        }

        (List<TextBox> row, int at) = boxes[Box % boxes.Length];
        TextBox damaged = Damaged(row[at]);
        row[at] = damaged;
        printed[damaged.Cell!.Pointer] = PrintedIn(damaged, printed[damaged.Cell.Pointer]);
    }

    private TextBox Damaged(TextBox box)
    {
        string text = box.Text;
        (string head, string rest) = (text[..1], text[1..]);
        return Kind switch
        {
            ValueDamageKind.None => box,
            ValueDamageKind.Emptied => box with { Text = "" },
            ValueDamageKind.HalfDeleted => box with { Text = $"{head}{text.TrimStart(Digits)}" },
            ValueDamageKind.SpaceInside => box with { Text = $"{head} {rest}" },
            ValueDamageKind.Remark => box with { Text = $"{text}（其中修订{head}件）" },
            ValueDamageKind.Words => box with { Text = "见附件" },
            ValueDamageKind.LetterForDigit => box with { Text = $"{head}O{rest[1..]}" },
            ValueDamageKind.Sign => box with { Text = $"-{text}" },
            ValueDamageKind.Point => box with { Text = $"{head}.{rest}" },
            ValueDamageKind.Doubled => box with { Text = $"{text} {text}" },
            ValueDamageKind.Commented or ValueDamageKind.Hidden or ValueDamageKind.Script => box with { Text = "", Markup = Markup(text, head, rest) },
            ValueDamageKind.HiddenPart or ValueDamageKind.Deleted => box with { Text = rest, Markup = Markup(text, head, rest) },
            _ => box with { Markup = Markup(text, head, rest) },
        };
    }

    private string Markup(string text, string head, string rest) => Kind switch
    {
        ValueDamageKind.Spans => $"<span>{head}</span><b><font>{rest}</font></b>",
        ValueDamageKind.LineBreak => $"{head}<br>{rest}",
        ValueDamageKind.Paragraphs => $"<p>{head}</p><p>{rest}</p>",
        ValueDamageKind.Superscript => $"{text}<sup>1</sup>",
        ValueDamageKind.Subscript => $"{text}<sub>{head}</sub>",
        ValueDamageKind.Comment => $"{head}<!-- {text} -->{rest}",
        ValueDamageKind.Commented => $"<!-- {text} -->",
        ValueDamageKind.CharacterReference => $"&#x{(int)head[0]:x};{rest}",
        ValueDamageKind.Struck => $"<s>{head}</s>{rest}",
        ValueDamageKind.Deleted => $"<del>{head}</del><ins>{rest}</ins>",
        ValueDamageKind.HiddenPart => $"<span style=\"display: none\">{head}</span>{rest}",
        ValueDamageKind.Hidden => $"<span style=\"DISPLAY:none\">{text}</span>",
        ValueDamageKind.Image => $"<img src=\"{text}.png\" alt=\"{head}\">",
        ValueDamageKind.Input => $"<input value='{text}'>",
        ValueDamageKind.Select => $"<select><option>{head}</option><option selected>{text}</option></select>",
        ValueDamageKind.NestedTable => $"<table><tr><td>{text}</td></tr></table>",
        ValueDamageKind.NestedTableOfTwo => $"<table><tr><td>{head}</td><td>{rest}</td></tr></table>",
        ValueDamageKind.CellInside => $"{head}</td><td>{rest}",
        ValueDamageKind.RowInside => $"{head}</td></tr><tr><td>{rest}",
        ValueDamageKind.TableEndInside => $"{text}</td></tr></table><table><tr><td>",
        ValueDamageKind.ZeroWidth => $"{head}&#8203;{rest}",
        ValueDamageKind.WordBreak => $"{head}<wbr>{rest}",
        ValueDamageKind.UnclosedTag => $"<span {text}",
        ValueDamageKind.Script => $"<script>document.write('{text}')</script>",
        ValueDamageKind.Ruby => $"<ruby>{text}<rt>{head}</rt></ruby>",
        _ => $"<div><center>{text}</center></div>",
    };

    /// <summary>The number where a reader may find it; nothing where nothing or no number is printed.</summary>
    private decimal? PrintedIn(TextBox damaged, decimal? number) => Kind switch
    {
        ValueDamageKind.Emptied or ValueDamageKind.Commented or ValueDamageKind.Hidden or ValueDamageKind.Script or ValueDamageKind.Words => null,
        ValueDamageKind.HalfDeleted or ValueDamageKind.HiddenPart or ValueDamageKind.Deleted => decimal.TryParse(damaged.Text.TrimEnd('万', '元'), System.Globalization.CultureInfo.InvariantCulture, out decimal left) ? left : null,
        ValueDamageKind.RowInside => damaged.Text[0] - '0',
        ValueDamageKind.Sign => -number,
        ValueDamageKind.Point => decimal.Parse(damaged.Text.TrimEnd('万', '元'), System.Globalization.CultureInfo.InvariantCulture),
        _ => number,
    };
}
