using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Tells whether a paragraph is set so far out of its cell that its text stands over another.</summary>
internal static class ParagraphOffset
{
    /// <summary>Twentieths of a point by which lines of long labels are set out to the left; more takes a figure out of its cell.</summary>
    private const decimal Outdent = -480;

    /// <summary>The same in hundredths of a letter.</summary>
    private const decimal OutdentInLetters = -200;

    /// <summary>A line in the middle moves by half of what is set at its end.</summary>
    private const int Middle = 2;

    private static readonly string[] PartsOfFrames = ["x", "y", "xAlign", "yAlign", "hAnchor", "vAnchor", "wrap", "w", "h", "hSpace", "vSpace"];

    /// <summary>Whether the indents of a <c>w:ind</c> begin or end its lines out of the cell.</summary>
    public static bool IsOutOfCell(XmlReader indents)
    {
        decimal start = Measure(indents, "left") ?? Measure(indents, "start") ?? 0;
        decimal letters = Measure(indents, "leftChars") ?? Measure(indents, "startChars") ?? 0;
        return start - (Measure(indents, "hanging") ?? 0) <= Outdent
            || letters - (Measure(indents, "hangingChars") ?? 0) <= OutdentInLetters
            || start + (Measure(indents, "firstLine") ?? 0) <= Outdent
            || (Measure(indents, "right") ?? Measure(indents, "end")) <= Middle * Outdent;
    }

    /// <summary>Whether a <c>w:framePr</c> is of another frame than the whole table: Word gives that of a table to each paragraph in it.</summary>
    public static bool IsFrameOfItsOwn(XmlReader frame, OpenTable table)
    {
        string own = string.Join(' ', PartsOfFrames.Select(part => WordMarkup.Attribute(frame, part)));
        if (table is { Rows: 0, Row: { Boxes: 0 }, Cell.Paragraphs: 1 })
        {
            table.Frame = own;
        }

        return own != table.Frame;
    }

    private static decimal? Measure(XmlReader indents, string name)
    {
        ReadOnlySpan<char> value = WordMarkup.Attribute(indents, name);
        bool isInPoints = value.EndsWith("pt");
        return decimal.TryParse(isInPoints ? value[..^2] : value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal measure)
            ? decimal.Clamp(measure, -100_000, 100_000) * (isInPoints ? 20 : 1)
            : null;
    }
}
