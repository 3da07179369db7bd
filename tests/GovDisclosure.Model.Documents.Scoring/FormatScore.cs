using System.Diagnostics;
using GovDisclosure.Model.Documents.Pdf;
using GovDisclosure.Model.Documents.Testing.Corpus;
using UglyToad.PdfPig;

namespace GovDisclosure.Model.Documents.Scoring;

/// <summary>How the documents of one format were read.</summary>
/// <param name="Format">The format.</param>
/// <param name="Documents">How many there are.</param>
/// <param name="Imperfect">Those that were not read right in every part, or not refused as they should be.</param>
/// <param name="Right">Cells read right.</param>
/// <param name="Reported">Cells not read right that a diagnostic speaks of.</param>
/// <param name="Silent">Cells read wrong in silence, with their documents.</param>
/// <param name="Milliseconds">Of one document once the code is warm: the median over the documents of the median of several readings.</param>
/// <param name="MillisecondsAPage">The same of one page, where documents have pages.</param>
/// <param name="Kilobytes">Allocated for one document, the median over the documents.</param>
/// <param name="LargestKilobytes">Allocated for the document that takes most.</param>
internal sealed record FormatScore(
    string Format, int Documents, IReadOnlyList<string> Imperfect, int Right, int Reported, IReadOnlyList<string> Silent, double Milliseconds, double? MillisecondsAPage, double Kilobytes, double LargestKilobytes)
{
    private const int Rounds = 7;

    private static readonly DocumentReadOptions Options = new() { Readers = [PdfFormatReader.Instance] };

    public static FormatScore Of(IGrouping<string, StoredDocument> documents)
    {
        List<CorpusScore> scores = [];
        List<string> imperfect = [];
        List<string> silent = [];
        List<double> times = [];
        List<double> pageTimes = [];
        List<double> memory = [];
        foreach (StoredDocument document in documents)
        {
            CorpusScore score = CorpusScore.Of(DocumentReader.Read(document.Content, Options), document.Expected);
            scores.Add(score);
            if (!score.IsFullyRight)
            {
                imperfect.Add(document.Name);
            }

            silent.AddRange(score.Silent.Select(cell => $"{document.Name}: {cell}"));
            (double time, double bytes) = Measure(document.Content);
            times.Add(time);
            if (PagesOf(document) is { } pages)
            {
                pageTimes.Add(time / pages);
            }

            memory.Add(bytes / 1024);
        }

        return new(
            documents.Key, scores.Count, imperfect, scores.Sum(score => score.Right), scores.Sum(score => score.Reported),
            silent, Median(times), pageTimes.Count == 0 ? null : Median(pageTimes), Median(memory), memory.Max());
    }

    private static int? PagesOf(StoredDocument document)
    {
        if (document.Format != "pdf")
        {
            return null;
        }

        using PdfDocument pdf = PdfDocument.Open(document.Content);
        return pdf.NumberOfPages;
    }

    private static (double Milliseconds, double Bytes) Measure(byte[] content)
    {
        List<double> times = [];
        List<double> memory = [];
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            DocumentReader.Read(content, Options);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            memory.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return (Median(times), Median(memory));
    }

    private static double Median(List<double> numbers)
    {
        numbers.Sort();
        return numbers[numbers.Count / 2];
    }
}
