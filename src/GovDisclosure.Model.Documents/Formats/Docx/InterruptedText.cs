namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What a text box interrupts.</summary>
/// <param name="Paragraph">The paragraph it is anchored in.</param>
/// <param name="Format">The format of the run it is anchored in.</param>
/// <param name="Fields">How many fields were open.</param>
internal sealed record InterruptedText(ParagraphText Paragraph, RunFormat Format, int Fields);
