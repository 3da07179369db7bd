using System.Buffers.Text;
using System.Text;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Takes the syntax of a document apart, far enough to see which objects refer to which.</summary>
internal ref struct SyntaxReader(ReadOnlySpan<byte> bytes, int position)
{
    private const string Spaces = "\0\t\n\f\r ";
    private const string Delimiters = "()<>[]{}/%";

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next token is looked for.</summary>
    public int Position { get; private set; } = position;

    /// <summary>The name or word read last.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The number read last.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the container begun or ended last is a dictionary.</summary>
    public bool IsDictionary { get; private set; }

    public SyntaxTokenKind Next()
    {
        SkipSpaces();
        if (Position >= _bytes.Length)
        {
            return SyntaxTokenKind.End;
        }

        byte first = _bytes[Position];
        bool isDouble = Position + 1 < _bytes.Length && _bytes[Position + 1] == first;
        switch (first)
        {
            case (byte)'/':
                Position++;
                Text = Unescape(TakeRegular());
                return SyntaxTokenKind.Name;
            case (byte)'[' or (byte)']':
                return Bracket(1, isDictionary: false, first == '[');
            case (byte)'<' or (byte)'>' when isDouble:
                return Bracket(2, isDictionary: true, first == '<');
            case (byte)'(':
                SkipString();
                return SyntaxTokenKind.Other;
            case (byte)'<':
                int end = _bytes[Position..].IndexOf((byte)'>');
                Position = end < 0 ? _bytes.Length : Position + end + 1;
                return SyntaxTokenKind.Other;
            case (byte)')' or (byte)'>' or (byte)'{' or (byte)'}':
                Position++;
                return SyntaxTokenKind.Other;
            default:
                return Regular(TakeRegular());
        }
    }

    private SyntaxTokenKind Regular(ReadOnlySpan<byte> token)
    {
        if (Utf8Parser.TryParse(token, out int number, out int length) && length == token.Length)
        {
            Number = number;
            return SyntaxTokenKind.Number;
        }

        Text = Encoding.Latin1.GetString(token[..Math.Min(token.Length, 16)]);
        return char.IsAsciiLetter((char)token[0]) ? SyntaxTokenKind.Word : SyntaxTokenKind.Other;
    }

    private SyntaxTokenKind Bracket(int length, bool isDictionary, bool isOpen)
    {
        Position += length;
        IsDictionary = isDictionary;
        return isOpen ? SyntaxTokenKind.Open : SyntaxTokenKind.Close;
    }

    private ReadOnlySpan<byte> TakeRegular()
    {
        int start = Position;
        while (Position < _bytes.Length && !Spaces.Contains((char)_bytes[Position], StringComparison.Ordinal) && !Delimiters.Contains((char)_bytes[Position], StringComparison.Ordinal))
        {
            Position++;
        }

        return _bytes[start..Position];
    }

    private static string Unescape(ReadOnlySpan<byte> name)
    {
        StringBuilder text = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && Utf8Parser.TryParse(name.Slice(i + 1, 2), out byte escaped, out int length, 'x') && length == 2)
            {
                text.Append((char)escaped);
                i += 2;
            }
            else
            {
                text.Append((char)name[i]);
            }
        }

        return text.ToString();
    }

    private void SkipSpaces()
    {
        while (Position < _bytes.Length)
        {
            if (_bytes[Position] == '%')
            {
                int end = _bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? _bytes.Length : Position + end;
            }
            else if (Spaces.Contains((char)_bytes[Position], StringComparison.Ordinal))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private void SkipString()
    {
        int depth = 0;
        for (; Position < _bytes.Length; Position++)
        {
            switch (_bytes[Position])
            {
                case (byte)'\\':
                    Position++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    Position++;
                    return;
            }
        }
    }
}
