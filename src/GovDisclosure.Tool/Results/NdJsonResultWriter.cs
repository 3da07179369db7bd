using GovDisclosure.Tool.Checking;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes one JSON object a line for each result.</summary>
internal sealed class NdJsonResultWriter(Stream stream) : IResultWriter
{
    private readonly ResultStream _output = new(stream);

    public ValueTask BeginAsync() => ValueTask.CompletedTask;

    public ValueTask WriteAsync(CheckedReport result)
    {
        _output.Add(json => ResultJson.Write(json, result));
        _output.Add("\n"u8);
        return _output.SendAsync();
    }

    public ValueTask EndAsync(CheckSummary summary) => ValueTask.CompletedTask;
}
