using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Reading a web page of 135 KB to a record, against AngleSharp's parsing of it and doing nothing.</summary>
public class HtmlBenchmarks
{
    private byte[] _page = [];
    private string _markup = "";

    /// <summary>Whether the rest of the page is text, or menus and the style sheet of a site.</summary>
    [Params(false, true)]
    public bool HasSite { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        _page = HasSite ? SitePage.Write(report) : SitePage.WriteWithText(report);
        _markup = Encoding.UTF8.GetString(_page);
        if (DocumentReader.Read(_page) is not { Diagnostics: [], Report: not null })
        {
            throw new InvalidOperationException("The page does not read as what was written.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ParsedPage()
    {
        using IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(_markup);
        return page.ChildNodes.Length;
    }

    [Benchmark]
    public AnnualReport? Read() => DocumentReader.Read(_page).Report;
}
