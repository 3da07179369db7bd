using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>The fastest iteration of a benchmark over the fastest of its baseline.</summary>
internal sealed class MinimumRatioColumn : IColumn
{
    public string Id => nameof(MinimumRatioColumn);

    public string ColumnName => "Min ratio";

    public string Legend => "Min over the Min of the baseline";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 100;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkCase? baseline = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.Baseline && other.Descriptor.Type == benchmarkCase.Descriptor.Type && other.Parameters.DisplayInfo == benchmarkCase.Parameters.DisplayInfo);
        double? least = summary[benchmarkCase]?.ResultStatistics?.Min;
        double? baselineLeast = baseline is null ? null : summary[baseline]?.ResultStatistics?.Min;
        return least / baselineLeast is { } ratio ? ratio.ToString("F2", CultureInfo.InvariantCulture) : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
