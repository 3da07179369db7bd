namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What the style of a paragraph gives it.</summary>
/// <param name="Text">The format of its text.</param>
/// <param name="IsNumbered">Whether Word sets a number before it; null where nothing is said of it.</param>
/// <param name="Shade">The colour behind it; null where nothing is said of it.</param>
/// <param name="IsFlat">Whether its lines are so low that nothing of them is seen; null where nothing is said of it.</param>
internal readonly record struct ParagraphStyle(RunFormat Text, bool? IsNumbered, int? Shade, bool? IsFlat)
{
    /// <summary>The style with another one for what it says nothing of.</summary>
    public ParagraphStyle Over(ParagraphStyle other) => new(Text.Over(other.Text), IsNumbered ?? other.IsNumbered, Shade ?? other.Shade, IsFlat ?? other.IsFlat);
}
