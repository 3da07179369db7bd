using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using GovDisclosure.Model.Documents.Testing.Corpus;

namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>Reads mutations of documents and keeps those that make a reader throw, or take more memory or time than their size allows.</summary>
internal sealed class Fuzzer(byte[][] seeds, string finds)
{
    private readonly Random _random = new();

    public int Read { get; private set; }

    public int Found { get; private set; }

    public void Run(TimeSpan time)
    {
        ByteMutator mutator = new(_random);
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            byte[] document = mutator.Mutate(Any(seeds), Any(seeds));
            Read++;
            if (Reading.FaultIn(document) is { } fault)
            {
                Found++;
                Directory.CreateDirectory(finds);
                string file = Path.Combine(finds, Convert.ToHexStringLower(SHA256.HashData(document).AsSpan(0, 6)));
                File.WriteAllBytes(file, document);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {fault}"));
            }
        }
    }

    private byte[] Any(byte[][] documents) => documents[_random.Next(documents.Length)];
}
