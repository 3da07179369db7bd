using GovDisclosure.Model;
using GovDisclosure.Tool.Checking;

namespace GovDisclosure.Tool;

/// <summary>What the tool's exit status means, and when it is which.</summary>
internal static class ExitStatus
{
    public const int Clean = 0;

    /// <summary>A finding is as grave as the caller asked to be told of.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read or written, or the call was wrong.</summary>
    public const int Failed = 2;

    /// <summary>Stopped from outside; what a shell reports of a program that SIGINT ended.</summary>
    public const int Interrupted = 130;

    /// <summary>The reader of the results went away; what a shell reports of a program that SIGPIPE ended.</summary>
    public const int OutputClosed = 141;

    public static int Of(CheckSummary summary, Severity failOn) =>
        summary.IsReadInFull ? summary.WorstFinding >= failOn ? Findings : Clean : Failed;

    public static int OfReading(bool isReadInFull) => isReadInFull ? Clean : Failed;
}
