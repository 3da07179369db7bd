namespace GovDisclosure.Tool.Converting;

/// <summary>Where converted reports go.</summary>
internal interface IReportTarget : IAsyncDisposable
{
    ValueTask WriteAsync(ReadOnlyMemory<byte> report);

    /// <summary>Makes what was written count. What is never completed leaves no trace where that is possible.</summary>
    ValueTask CompleteAsync();
}
