namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>A committed document of the corpus.</summary>
internal sealed record StoredDocument(string Format, string Name, byte[] Content, CorpusExpectation Expected);
