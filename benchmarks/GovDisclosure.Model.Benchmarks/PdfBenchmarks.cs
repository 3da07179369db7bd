using BenchmarkDotNet.Attributes;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Documents.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Reading a report printed as PDF, against PdfPig's own letters and paths of its pages and nothing done with them.</summary>
public class PdfBenchmarks
{
    private static readonly DocumentReadOptions Options = new() { Readers = [PdfFormatReader.Instance] };

    private byte[] _document = [];

    /// <summary>Three pages of LibreOffice and three of Chromium, which draws every character as a font of its own.</summary>
    [Params("libreoffice-written-2021", "chromium-portal-2021")]
    public string Report { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _document = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "pdf", $"{Report}.pdf"));

    [Benchmark(Baseline = true)]
    public int LettersAndPaths()
    {
        using PdfDocument pdf = PdfDocument.Open(_document);
        int count = 0;
        foreach (Page page in pdf.GetPages())
        {
            count += page.Letters.Count + page.Paths.Count;
        }

        return count;
    }

    [Benchmark]
    public AnnualReport? Read() => DocumentReader.Read(_document, Options).Report;
}
