namespace GovDisclosure.Model.Json;

/// <summary>
/// Finds where the elements of a sequence of reports end, looking at nothing but brackets and quotes, so that one broken
/// element does not spoil the next. It remembers how far it has looked.
/// </summary>
internal struct SequenceScanner
{
    private int _position;
    private int _depth;
    private bool _inString;
    private bool _afterBackslash;

    /// <summary>Looks on for the end of a line.</summary>
    /// <returns>The offset of the line feed, or -1 if it is not there yet.</returns>
    public int FindLineEnd(ReadOnlySpan<byte> unread)
    {
        int at = unread[_position..].IndexOf((byte)'\n');
        int found = at < 0 ? -1 : _position + at;
        _position = at < 0 ? unread.Length : 0;
        return found;
    }

    /// <summary>Looks on for the comma or bracket that ends an element of an array.</summary>
    /// <returns>The offset of the comma or bracket, or -1 if it is not there yet.</returns>
    public int FindElementEnd(ReadOnlySpan<byte> unread)
    {
        for (; _position < unread.Length; _position++)
        {
            if (_depth <= 0 && !_inString && unread[_position] is (byte)',' or (byte)']')
            {
                int found = _position;
                this = default;
                return found;
            }

            Pass(unread[_position]);
        }

        return -1;
    }

    /// <summary>Whether brackets and quotes that a text opens are all closed in it.</summary>
    public static bool IsBalanced(ReadOnlySpan<byte> text)
    {
        SequenceScanner scanner = default;
        foreach (byte c in text)
        {
            scanner.Pass(c);
        }

        return scanner._depth <= 0 && !scanner._inString;
    }

    /// <summary>Tells the scanner that bytes it has looked at are no longer there.</summary>
    public void Forget(int count) => _position -= count;

    private void Pass(byte c)
    {
        if (_afterBackslash)
        {
            _afterBackslash = false;
        }
        else if (_inString)
        {
            _afterBackslash = c == '\\';
            _inString = c != '"';
        }
        else if (c == '"')
        {
            _inString = true;
        }
        else if (c is (byte)'{' or (byte)'[')
        {
            _depth++;
        }
        else if (c is (byte)'}' or (byte)']')
        {
            _depth--;
        }
    }
}
