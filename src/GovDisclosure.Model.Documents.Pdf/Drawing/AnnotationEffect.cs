namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>What an annotation does to the text under it.</summary>
internal enum AnnotationEffect
{
    /// <summary>It is seen and leaves the text to be read: a seal, a field.</summary>
    Shows,

    /// <summary>It takes the place of the text.</summary>
    Covers,

    /// <summary>It makes a link of the text.</summary>
    Leads,
}
