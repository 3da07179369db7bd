using GovDisclosure.Tool.Checking;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes the results of a run as they come. Each call leaves what was written whole.</summary>
internal interface IResultWriter
{
    ValueTask BeginAsync();

    ValueTask WriteAsync(CheckedReport result);

    ValueTask EndAsync(CheckSummary summary);
}
