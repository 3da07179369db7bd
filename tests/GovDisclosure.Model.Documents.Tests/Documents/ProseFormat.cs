namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>The formats in which paragraphs and tables come to the reader in different ways.</summary>
internal enum ProseFormat
{
    Html,
    Word,
    Markdown,
    Text,
    TextWithACellALine,
}
