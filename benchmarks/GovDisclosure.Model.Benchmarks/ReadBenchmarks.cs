using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Reading JSON to a record, against reading its tokens and doing nothing, and against the serializer.</summary>
public class ReadBenchmarks
{
    private byte[][] _payloads = [];
    private int _next;

    [Params(false, true)]
    public bool HasProse { get; set; }

    [GlobalSetup]
    public void Setup() => _payloads = [.. Reports.Make(Form.Year2021, HasProse).Select(AnnualReportJson.WriteBytes)];

    [Benchmark(Baseline = true)]
    public long BareTokens()
    {
        Utf8JsonReader json = new(Next());
        while (json.Read())
        {
            // Every token, nothing done.
        }

        return json.BytesConsumed;
    }

    [Benchmark]
    public AnnualReport? Read() => AnnualReportJson.TryRead(Next(), out AnnualReport? report, out _) ? report : null;

    [Benchmark]
    public AnnualReport? ReadThroughSerializer() => JsonSerializer.Deserialize<AnnualReport>(Next());

    [Benchmark]
    public PlainReport? SourceGenerated() => JsonSerializer.Deserialize(Next(), PlainContext.Default.PlainReport);

    private byte[] Next() => _payloads[_next++ & (Reports.Count - 1)];
}
