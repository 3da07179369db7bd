using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Reading a Word document to a record, against unpacking it and reading its XML and doing nothing.</summary>
public class DocxBenchmarks
{
    /// <summary>As many as rotate; a power of two.</summary>
    private const int Documents = 64;

    private byte[][] _documents = [];
    private int _next;

    [Params("2019", "2021")]
    public string FormId { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        Form form = Form.All.Single(form => form.Id == FormId);
        _documents = [.. Reports.Make(form, hasProse: true).Take(Documents).Select(report => Write(form, report))];
    }

    [Benchmark(Baseline = true)]
    public int BareNodes()
    {
        using ZipArchive archive = new(new MemoryStream(Next()));
        using Stream part = archive.GetEntry(DocxFile.MainPart)!.Open();
        using XmlReader reader = XmlReader.Create(part);
        int nodes = 0;
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    [Benchmark]
    public AnnualReport? Read() => DocumentReader.Read(Next()).Report;

    private static byte[] Write(Form form, AnnualReport report)
    {
        TextReport text = new()
        {
            Year = report.Year,
            Title = $"{report.Agency.Name}{report.Year}年政府信息公开工作年度报告",
            Overview = report.Overview,
            Problems = report.ProblemsAndImprovements,
            OtherMatters = report.OtherMatters,
            Tables = [.. form.Tables.Select(table => TextTable.Of(table, cell => TextReport.Print(cell, report.GetCell(cell.Pointer))))],
        };
        byte[] document = DocxReport.Write(text, DocxShape.Merged);
        return DocumentReader.Read(document) is { Diagnostics: [] } result && result.Report!.GetCells().SequenceEqual(report.GetCells())
            ? document
            : throw new InvalidOperationException("A benchmark document does not read as what was written.");
    }

    private byte[] Next() => _documents[_next++ & (Documents - 1)];
}
