using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace GovDisclosure.Model.Json;

/// <summary>Writes values as compact JSON: characters as themselves, and only what JSON forbids in strings escaped.</summary>
internal ref struct JsonOutput(IBufferWriter<byte> output)
{
    private const int MinimumBlock = 4096;
    private const int LongestNumber = 64;
    private const int LongestEscape = 6;
    private const int BytesPerCharacter = 3;

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _block;
    private int _used;

    public void Raw(scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _used += utf8.Length;
    }

    public void Number(long? value)
    {
        if (value is { } number)
        {
            number.TryFormat(Room(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
            _used += written;
        }
        else
        {
            Raw("null"u8);
        }
    }

    public void Number(decimal? value)
    {
        if (value is { } number)
        {
            number.TryFormat(Room(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
            _used += written;
        }
        else
        {
            Raw("null"u8);
        }
    }

    public void Date(DateOnly? value)
    {
        if (value is { } date)
        {
            Raw("\""u8);
            date.TryFormat(Room(LongestNumber), out int written, "O", CultureInfo.InvariantCulture);
            _used += written;
            Raw("\""u8);
        }
        else
        {
            Raw("null"u8);
        }
    }

    public void Text(string? value)
    {
        if (value is null)
        {
            Raw("null"u8);
            return;
        }

        Raw("\""u8);
        for (ReadOnlySpan<char> rest = value; !rest.IsEmpty;)
        {
            int plain = rest.IndexOfAny(Escaped);
            Plain(plain < 0 ? rest : rest[..plain]);
            if (plain < 0)
            {
                break;
            }

            Escape(rest[plain]);
            rest = rest[(plain + 1)..];
        }

        Raw("\""u8);
    }

    /// <summary>Hands what has been written to the output.</summary>
    public void Flush()
    {
        _output.Advance(_used);
        _block = default;
        _used = 0;
    }

    private void Plain(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, Room(2 * BytesPerCharacter), out int read, out int written);
            _used += written;
            text = text[read..];
        }
    }

    private void Escape(char c)
    {
        byte letter = c switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => 0,
        };
        if (letter != 0)
        {
            Raw([(byte)'\\', letter]);
            return;
        }

        Utf8.TryWrite(Room(LongestEscape), CultureInfo.InvariantCulture, $"\\u{(int)c:x4}", out int written);
        _used += written;
    }

    private Span<byte> Room(int size)
    {
        if (_block.Length - _used < size)
        {
            Flush();
            _block = _output.GetSpan(Math.Max(size, MinimumBlock));
        }

        return _block[_used..];
    }
}
