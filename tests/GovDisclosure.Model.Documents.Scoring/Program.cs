using System.Globalization;
using System.Reflection;
using GovDisclosure.Model.Documents.Scoring;
using GovDisclosure.Model.Documents.Testing.Corpus;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string folder = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CorpusFolder").Value!;
switch (args)
{
    case ["generate"]:
        CorpusFolder.Generate(folder);
        return 0;
    case ["pages", var pages]:
        foreach (PrintedDocument document in PrintedDocuments.All())
        {
            File.WriteAllBytes(Path.Combine(pages, document.SourceFile), document.Source);
        }

        return 0;
    case [] or ["--readme"]:
        FormatScore[] scores = [.. CorpusFolder.Read(folder).GroupBy(document => document.Format, StringComparer.Ordinal).Select(FormatScore.Of)];
        string table = ScoreTable.Write(scores);
        Console.WriteLine(table);
        foreach (string name in scores.SelectMany(score => score.Imperfect))
        {
            Console.WriteLine($"not fully right: {name}");
        }

        foreach (string silent in scores.SelectMany(score => score.Silent))
        {
            Console.WriteLine($"silently wrong: {silent}");
        }

        if (args.Length > 0)
        {
            ScoreTable.Insert(Path.Combine(folder, "README.md"), table);
        }

        return scores.Any(score => score.Silent.Count > 0) ? 1 : 0;
    default:
        Console.Error.WriteLine("usage: score the corpus; generate: write its documents anew; pages FOLDER: write what its PDF documents are printed from; --readme: also set the table in its README");
        return 2;
}
