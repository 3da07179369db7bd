using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Reads which parts of its style a table shows.</summary>
internal static class TableLook
{
    public const int FirstRow = 0x20;
    public const int LastRow = 0x40;
    public const int FirstColumn = 0x80;
    public const int LastColumn = 0x100;
    public const int NoRowBands = 0x200;
    public const int NoColumnBands = 0x400;

    private static readonly (string Name, int Bit)[] Flags =
        [("firstRow", FirstRow), ("lastRow", LastRow), ("firstColumn", FirstColumn), ("lastColumn", LastColumn), ("noHBand", NoRowBands), ("noVBand", NoColumnBands)];

    /// <summary>The bits of a <c>w:tblLook</c>, which has them as a number, or each as an attribute; null where it has neither.</summary>
    public static int? Of(XmlReader look)
    {
        int? bits = int.TryParse(WordMarkup.Value(look), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int number) ? number : null;
        foreach ((string name, int bit) in Flags)
        {
            if (WordMarkup.Attribute(look, name) is { } flag)
            {
                bits = flag is "1" or "true" or "on" ? (bits ?? 0) | bit : (bits ?? 0) & ~bit;
            }
        }

        return bits;
    }
}
