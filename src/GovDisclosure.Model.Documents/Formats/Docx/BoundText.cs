namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What a content control shows in the place of what is written in it.</summary>
/// <param name="Text">The text without spaces; null where it cannot be told.</param>
internal readonly record struct BoundText(string? Text);
