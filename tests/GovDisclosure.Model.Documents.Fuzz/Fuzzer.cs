using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using GovDisclosure.Model.Documents.Pdf;
using GovDisclosure.Model.Documents.Testing.Corpus;

namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>Reads mutations of documents and keeps those that make a reader throw, or take more memory or time than their size allows.</summary>
internal sealed class Fuzzer(byte[][] seeds, IDocumentMutator mutator, Random random, string finds)
{
    /// <summary>How much time of a processor a document may take, a hundred times what the corpus takes: a busy machine makes none slower.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly DocumentReadOptions Options = new() { Readers = [PdfFormatReader.Instance] };

    public int Read { get; private set; }

    /// <summary>How many of those read were taken for reports: where all are refused, little is tried.</summary>
    public int Reports { get; private set; }

    public int Found { get; private set; }

    public void Run(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            byte[] document = mutator.Mutate(Any(seeds), Any(seeds));
            Read++;
            if (FaultIn(document) is { } fault)
            {
                Found++;
                Directory.CreateDirectory(finds);
                string file = Path.Combine(finds, Convert.ToHexStringLower(SHA256.HashData(document).AsSpan(0, 6)));
                File.WriteAllBytes(file, document);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {fault}"));
            }
        }
    }

    private string? FaultIn(byte[] document)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        string? fault = Reading.FaultIn(document, out ReadResult? result, Options);
        Reports += result?.Report is null ? 0 : 1;
        return fault ?? (Environment.CpuUsage.TotalTime - before is var taken && taken > Longest ? $"it took {taken.TotalSeconds:F1} s" : null);
    }

    private byte[] Any(byte[][] documents) => documents[random.Next(documents.Length)];
}
