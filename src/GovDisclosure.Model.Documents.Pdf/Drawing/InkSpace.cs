namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>How a colour is written.</summary>
internal enum InkSpace
{
    /// <summary>In a way that is not looked into: patterns, tables of colours, inks of their own.</summary>
    Unknown,

    /// <summary>As its lightness.</summary>
    Grey,

    /// <summary>As so much black ink.</summary>
    Black,

    /// <summary>As red, green and blue.</summary>
    Rgb,

    /// <summary>As cyan, magenta, yellow and black.</summary>
    Cmyk,
}
