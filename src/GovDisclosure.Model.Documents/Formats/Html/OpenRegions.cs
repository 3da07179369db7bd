namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Counts the regions of a page as they begin and end, and keeps where pictures stand between them.</summary>
internal sealed class OpenRegions
{
    private readonly List<int> _regions = [0];
    private readonly Stack<int> _open = new([0]);
    private readonly List<int> _pictures = [];

    /// <summary>For every region the region it is part of.</summary>
    public IReadOnlyList<int> All => _regions;

    /// <summary>For every picture the last region that begins before it.</summary>
    public IReadOnlyList<int> Pictures => _pictures;

    /// <summary>The innermost region that has not ended.</summary>
    public int Current => _open.Peek();

    public void Begin()
    {
        _regions.Add(Current);
        _open.Push(_regions.Count - 1);
    }

    public void End() => _open.Pop();

    public void AddPicture() => _pictures.Add(_regions.Count - 1);
}
