namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>The way a character is turned.</summary>
internal enum TextDirection
{
    /// <summary>Upright, read from left to right.</summary>
    Level,

    /// <summary>Turned to be read from bottom to top.</summary>
    Up,

    /// <summary>Upside down.</summary>
    UpsideDown,

    /// <summary>Turned to be read from top to bottom.</summary>
    Down,

    /// <summary>Aslant, as watermarks are.</summary>
    Oblique,
}
