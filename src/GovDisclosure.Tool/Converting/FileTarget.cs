namespace GovDisclosure.Tool.Converting;

/// <summary>A file that is replaced as a whole once all is written, and otherwise left as it was.</summary>
internal sealed class FileTarget(string path) : IReportTarget
{
    private readonly string _path = Resolve(path);
    private FileStream? _draft;

    public ValueTask WriteAsync(ReadOnlyMemory<byte> report)
    {
        _draft ??= new(DraftPath(), FileMode.CreateNew, FileAccess.Write);
        return _draft.WriteAsync(report);
    }

    public async ValueTask CompleteAsync()
    {
        if (_draft is not { } draft)
        {
            return;
        }

        _draft = null;
        try
        {
            await draft.FlushAsync().ConfigureAwait(false);
            await draft.DisposeAsync().ConfigureAwait(false);
            File.Move(draft.Name, _path, overwrite: true);
        }
        catch
        {
            File.Delete(draft.Name);
            throw;
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

    /// <summary>A link stays a link: what it leads to is replaced.</summary>
    private static string Resolve(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } final ? final.FullName : Path.GetFullPath(path);

    private string DraftPath() => Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Path.GetRandomFileName()}");
}
