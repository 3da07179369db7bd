namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What of a paragraph is not read as it is written.</summary>
/// <param name="Seen">What is certain to be seen of the text, line by line; null where all of it is.</param>
/// <param name="Struck">What is struck out in it; null where nothing is.</param>
internal sealed record UnreadText(string? Seen, string? Struck);
