using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Writing a record into a pooled writer, against the serializer.</summary>
public class WriteBenchmarks : IDisposable
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);
    private readonly ArrayBufferWriter<byte> _plainOutput = new(1 << 16);
    private AnnualReport[] _reports = [];
    private PlainReport[] _plainReports = [];
    private Utf8JsonWriter? _plainWriter;
    private int _next;

    [Params(false, true)]
    public bool HasProse { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _reports = Reports.Make(Form.Year2021, HasProse);
        _plainReports = [.. _reports.Select(report => JsonSerializer.Deserialize(AnnualReportJson.WriteBytes(report), PlainContext.Default.PlainReport)!)];
        _plainWriter = new(_plainOutput);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _plainWriter?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int SourceGenerated()
    {
        _plainOutput.ResetWrittenCount();
        _plainWriter!.Reset(_plainOutput);
        JsonSerializer.Serialize(_plainWriter, _plainReports[_next++ & (Reports.Count - 1)], PlainContext.Default.PlainReport);
        return _plainOutput.WrittenCount;
    }

    [Benchmark]
    public int Write()
    {
        _output.ResetWrittenCount();
        AnnualReportJson.Write(_output, _reports[_next++ & (Reports.Count - 1)]);
        return _output.WrittenCount;
    }
}
