using System.Globalization;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>A value for one named argument of a message template.</summary>
internal readonly record struct MessageArgument(string Name, BilingualText Value)
{
    public MessageArgument(string name, string value)
        : this(name, new BilingualText(value, value))
    {
    }

    public MessageArgument(string name, decimal value)
        : this(name, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>A cell's column with its figure, named after the column.</summary>
    public static MessageArgument OfCell(FormCell cell, decimal? value)
    {
        BilingualText figure = FigureText.Of(value);
        BilingualText label = cell.Column.Label;
        return new(cell.Column.Name, new BilingualText($"{label.Chinese} {figure.Chinese}", $"{label.English} {figure.English}"));
    }

    /// <summary>By how much a figure is off, in words.</summary>
    public static MessageArgument Deviation(decimal difference)
    {
        string size = Math.Abs(difference).ToString(CultureInfo.InvariantCulture);
        return new("deviation", difference > 0 ? new BilingualText($"多 {size}", $"{size} too many") : new BilingualText($"少 {size}", $"{size} too few"));
    }
}
