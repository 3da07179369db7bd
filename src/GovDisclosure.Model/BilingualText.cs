namespace GovDisclosure.Model;

/// <summary>The same text in Chinese and in English: a label of the form, or a message for people.</summary>
/// <param name="Chinese">The Chinese text; for labels, the official one.</param>
/// <param name="English">The English text, a translation of ours: the form exists in Chinese only.</param>
public sealed record BilingualText(string Chinese, string English)
{
    /// <summary>The Chinese text.</summary>
    /// <returns><see cref="Chinese"/>.</returns>
    public override string ToString() => Chinese;
}
