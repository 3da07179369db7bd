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
    /// <param name="document">The document.</param>
    /// <param name="options">How it is read; by default as callers who say nothing read.</param>
    public static string? FaultIn(byte[] document, DocumentReadOptions? options = null) => FaultIn(document, out _, options);

    /// <summary>What is wrong with how a document is read; null where nothing is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="result">What was read; null where something was thrown.</param>
    /// <param name="options">How it is read. A reader of its own may use threads of its own: with one, what all threads allocate is counted.</param>
    public static string? FaultIn(byte[] document, out ReadResult? result, DocumentReadOptions? options = null)
    {
        string? fault = null;
        ReadResult? read = null;
        Thread thread = new(() => fault = Try(document, options ?? new(), out read), Stack);
        thread.Start();
        bool hasEnded = thread.Join(Longest);
        result = read;
        return hasEnded ? fault : $"no end after {Longest}";
    }

    private static string? Try(byte[] document, DocumentReadOptions options, out ReadResult? result)
    {
        result = null;
        Func<long> count = options.Readers.Count > 0 ? () => GC.GetTotalAllocatedBytes() : GC.GetAllocatedBytesForCurrentThread;
        long before = count();
        try
        {
            result = DocumentReader.Read(document, options);
            long allocated = count() - before;
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
