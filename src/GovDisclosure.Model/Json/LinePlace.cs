using System.Runtime.InteropServices;

namespace GovDisclosure.Model.Json;

/// <summary>A place in a payload by line and byte, which only moves on, so that many places cost one pass over the payload.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LinePlace
{
    private int _offset;
    private int _lineStart;
    private long _lineFeeds;

    /// <summary>The line, counted from 1.</summary>
    public readonly long Line => _lineFeeds + 1;

    /// <summary>The byte within the line, counted from 1.</summary>
    public readonly long Byte => _offset - _lineStart + 1;

    public void MoveTo(ReadOnlySpan<byte> utf8, int offset)
    {
        ReadOnlySpan<byte> passed = utf8[_offset..offset];
        int lastLineFeed = passed.LastIndexOf((byte)'\n');
        _lineFeeds += passed.Count((byte)'\n');
        _lineStart = lastLineFeed < 0 ? _lineStart : _offset + lastLineFeed + 1;
        _offset = offset;
    }
}
