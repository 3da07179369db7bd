using BenchmarkDotNet.Attributes;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Checking a consistent report with the record in hand, against copying its cells out.</summary>
public class CheckBenchmarks
{
    private AnnualReport[] _reports = [];
    private int _next;

    [Params("2019", "2021")]
    public string FormId { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _reports = Reports.Make(Form.All.Single(form => form.Id == FormId), hasProse: false);

    [Benchmark(Baseline = true)]
    public long? CopyCells()
    {
        Span<long?> cells = stackalloc long?[Form.Year2021.CountCells.Length];
        Next().CopyCountsTo(cells);
        return cells[^1];
    }

    [Benchmark]
    public int Check() => ConsistencyChecker.Check(Next()).Relations.Checked;

    private AnnualReport Next() => _reports[_next++ & (Reports.Count - 1)];
}
