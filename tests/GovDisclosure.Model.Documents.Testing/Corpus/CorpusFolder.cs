namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>The committed files of the corpus.</summary>
internal static class CorpusFolder
{
    private const string Expectation = ".expected.json";

    /// <summary>Every document that has its expected cells beside it.</summary>
    public static IEnumerable<StoredDocument> Read(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string expected = CorpusDocument.ExpectationFileOf(file);
            if (!file.EndsWith(Expectation, StringComparison.Ordinal) && File.Exists(expected))
            {
                string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
                yield return new(path[..path.IndexOf('/', StringComparison.Ordinal)], path, File.ReadAllBytes(file), CorpusExpectation.Read(File.ReadAllText(expected)));
            }
        }
    }

    /// <summary>Writes every document the models make, the same bytes each time, and what should be read in those that programs print.</summary>
    public static void Generate(string folder)
    {
        foreach (CorpusDocument document in CorpusDocuments.All())
        {
            string file = FileOf(folder, document.Path);
            File.WriteAllBytes(file, document.Content);
            File.WriteAllText(CorpusDocument.ExpectationFileOf(file), document.Expected.Write());
        }

        foreach (PrintedDocument document in PrintedDocuments.All())
        {
            File.WriteAllText(CorpusDocument.ExpectationFileOf(FileOf(folder, document.Path)), document.Expected.Write());
        }
    }

    private static string FileOf(string folder, string path)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
