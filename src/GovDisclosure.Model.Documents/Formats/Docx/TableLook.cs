using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Reads which parts of its style a table shows.</summary>
internal static class TableLook
{
    private static readonly (string Name, int Bit)[] Flags =
        [("firstRow", 0x20), ("lastRow", 0x40), ("firstColumn", 0x80), ("lastColumn", 0x100), ("noHBand", 0x200), ("noVBand", 0x400)];

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
