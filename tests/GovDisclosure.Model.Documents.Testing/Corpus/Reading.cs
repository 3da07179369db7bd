namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>Reads what may be hostile, on a small stack, and says what goes beyond the bounds.</summary>
internal static class Reading
{
    private const int Stack = 256 * 1024;
    private const long AlwaysAllowed = 256 * 1024 * 1024;
    private const int AllowedPerByte = 60;

    /// <summary>What has not ended by then never will, however busy the machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

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
        bool hasEnded = thread.Join(Longest);
        result = read;
        return hasEnded ? fault : $"no end after {Longest}";
    }

    private static string? Try(byte[] document, out ReadResult? result)
    {
        result = null;
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            result = DocumentReader.Read(document);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return allocated > AlwaysAllowed + (AllowedPerByte * (long)document.Length) ? $"{allocated} bytes allocated for {document.Length}"
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
