namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Whether something stands out from what it is painted on.</summary>
internal enum Visibility
{
    /// <summary>It has the colour of its ground.</summary>
    Hidden,

    /// <summary>Its colour is not known, or no lighter nor darker than its ground.</summary>
    Doubtful,

    /// <summary>It is lighter or darker than its ground.</summary>
    Seen,
}
