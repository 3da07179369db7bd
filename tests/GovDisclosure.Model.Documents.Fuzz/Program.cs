using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using CsCheck;
using GovDisclosure.Model.Documents.Fuzz;
using GovDisclosure.Model.Documents.Testing.Corpus;
using GovDisclosure.Model.Documents.Testing.Mutations;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string tests = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TestsFolder").Value!;
Dictionary<string, string> options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
string format = options.GetValueOrDefault("--format", "html");
if (options.TryGetValue("--mutations", out string? count))
{
    return Mutate(MutatedFormat.All.Single(candidate => candidate.Name == format), int.Parse(count, CultureInfo.InvariantCulture));
}

if (!options.TryGetValue("--seconds", out string? seconds))
{
    Console.Error.WriteLine("usage: --format html|text|pdf|… --seconds 60 (changes to documents of the corpus) or --mutations 100000 (the law of reading)");
    return 2;
}

byte[][] seeds = [.. CorpusFolder.Read(Path.Combine(tests, "corpus")).Where(document => document.Format == format).Select(document => document.Content)];
Random random = new();
IDocumentMutator mutator = format switch { "pdf" => new PdfMutator(random), "docx" => new DocxMutator(random), _ => new ByteMutator(random) };
Fuzzer fuzzer = new(seeds, mutator, random, Path.Combine(tests, "fuzz-finds", format));
fuzzer.Run(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
Console.WriteLine($"{fuzzer.Read} documents, {fuzzer.Reports} of them reports, {fuzzer.Found} kept");
return fuzzer.Found == 0 ? 0 : 1;

static int Mutate(MutatedFormat format, int count)
{
    ConcurrentBag<(Mutation Mutation, string Fault)> silent = [];
    Mutation.In(format).Sample(
        mutation =>
        {
            if (mutation.Faults() is [var fault, ..])
            {
                silent.Add((mutation, fault));
            }
        },
        iter: count);
    foreach ((Mutation mutation, string fault) in silent)
    {
        Console.WriteLine($"{mutation}\n    {fault}");
    }

    Console.WriteLine($"{count} documents, {silent.Count} with a cell wrong in silence");
    return silent.IsEmpty ? 0 : 1;
}
