namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Runs what recurses on a thread with a stack of known size, so that the caller's does not matter, and gives up on it after a while.</summary>
internal static class OwnThread
{
    /// <summary>Many times what the deepest nesting that is let through takes.</summary>
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>A hundred times what the largest report takes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Runs a function; what it throws is thrown here.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="TimeoutException">It did not come to an end in time; it is told to stop, and left to itself if it does not.</exception>
    public static T Run<T>(Func<CancellationToken, T> function, CancellationToken cancellationToken)
    {
        CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        TaskCompletionSource<T> result = new();
        Thread thread = new(Complete, StackSize) { IsBackground = true, Name = nameof(PdfFormatReader) };
        thread.Start();
        try
        {
            if (Task.WaitAny([result.Task], (int)Longest.TotalMilliseconds, cancellationToken) < 0)
            {
                throw new TimeoutException();
            }
        }
        finally
        {
            stop.Cancel();
        }

        return result.Task.GetAwaiter().GetResult();

        void Complete()
        {
            try
            {
                result.SetResult(function(stop.Token));
            }
            catch (Exception exception)
            {
                result.SetException(exception);
            }
        }
    }
}
