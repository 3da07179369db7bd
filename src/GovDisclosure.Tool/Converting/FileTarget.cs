namespace GovDisclosure.Tool.Converting;

/// <summary>A file that is replaced as a whole once all is written, and otherwise left as it was.</summary>
internal sealed class FileTarget(string path) : IReportTarget
{
    private FileStream? _draft;

    public ValueTask WriteAsync(ReadOnlyMemory<byte> report)
    {
        _draft ??= new(DraftPath(), FileMode.CreateNew, FileAccess.Write);
        return _draft.WriteAsync(report);
    }

    public async ValueTask CompleteAsync()
    {
        if (_draft is { } draft)
        {
            await draft.DisposeAsync().ConfigureAwait(false);
            File.Move(draft.Name, path, overwrite: true);
            _draft = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_draft is { } draft)
        {
            await draft.DisposeAsync().ConfigureAwait(false);
            File.Delete(draft.Name);
        }
    }

    private string DraftPath() => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
}
