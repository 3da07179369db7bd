using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Documents.Testing.Corpus;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Reading a page of 135 KB to a record, against parsing its markup and doing nothing with it.</summary>
public class HtmlBenchmarks
{
    private byte[] _page = [];

    [Params("2019", "2021")]
    public string FormId { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _page = OrdinaryPage.Write(Form.All.Single(form => form.Id == FormId));
        if (DocumentReader.Read(_page) is not { Report: not null, Diagnostics: [] })
        {
            throw new InvalidOperationException("The benchmark page does not read as a report.");
        }
    }

    [Benchmark(Baseline = true)]
    public int BareElements()
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_page));
        return page.All.Length;
    }

    [Benchmark]
    public AnnualReport? Read() => DocumentReader.Read(_page).Report;
}
