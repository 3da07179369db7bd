using System.Diagnostics;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>Reads what may be hostile, on a small stack, and says what goes beyond the bounds.</summary>
internal static class Reading
{
    private const int Stack = 256 * 1024;
    private const long AlwaysAllowed = 256 * 1024 * 1024;
    private const int AllowedPerByte = 60;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>What is wrong with how a document is read; null where nothing is.</summary>
    public static string? FaultIn(byte[] document) => FaultIn(document, out _);

    /// <summary>What is wrong with how a document is read; null where nothing is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="result">What was read; null where something was thrown.</param>
    public static string? FaultIn(byte[] document, out ReadResult? result)
    {
        string? fault = null;
        ReadResult? read = null;
        Thread thread = new(() => fault = Try(document, out read), Stack);
        thread.Start();
        thread.Join();
        result = read;
        return fault;
    }

    private static string? Try(byte[] document, out ReadResult? result)
    {
        result = null;
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        try
        {
            result = DocumentReader.Read(document);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            return allocated > AlwaysAllowed + (AllowedPerByte * (long)document.Length) ? $"{allocated} bytes allocated for {document.Length}"
                : time > Longest ? $"{time} for {document.Length} bytes"
                : result.Report is null && !result.HasErrors ? "neither a report nor an error"
                : null;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }
}
