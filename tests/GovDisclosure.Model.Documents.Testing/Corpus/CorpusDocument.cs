namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>A document of the corpus with what a careful human reads in it.</summary>
/// <param name="Path">Its path in the corpus, format first.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Expected">What should be read.</param>
internal sealed record CorpusDocument(string Path, byte[] Content, CorpusExpectation Expected)
{
    /// <summary>The file beside a document that says what should be read.</summary>
    public static string ExpectationFileOf(string path) => System.IO.Path.ChangeExtension(path, ".expected.json");
}
