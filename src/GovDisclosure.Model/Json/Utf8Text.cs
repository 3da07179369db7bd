using System.Globalization;
using System.Text.Unicode;

namespace GovDisclosure.Model.Json;

/// <summary>The UTF-8 of a text in a borrowed array, for as long as a method runs.</summary>
internal readonly ref struct Utf8Text
{
    private const int LongestEscape = 6;

    /// <summary>More than an error shows of what follows the largest payload.</summary>
    private const int Beyond = 1024;

    private readonly PooledBytes _bytes;
    private readonly int _length;

    /// <param name="text">The text. Of one that is too large to be a report, no more is taken than shows it.</param>
    public Utf8Text(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, AnnualReportJson.MaxBytes + Beyond)];
        _bytes = new(LongestEscape * text.Length);
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, _bytes.Span[_length..], out int read, out int written, replaceInvalidSequences: false);
            _length += written;
            text = text[read..];
            if (!text.IsEmpty)
            {
                // Half a surrogate pair has no UTF-8. As an escape it reaches the reader, which refuses it where it stands.
                Utf8.TryWrite(_bytes.Span[_length..], CultureInfo.InvariantCulture, $"\\u{(int)text[0]:x4}", out written);
                _length += written;
                text = text[1..];
            }
        }
    }

    public ReadOnlySpan<byte> Bytes => _bytes.Span[.._length];

    public void Dispose() => _bytes.Dispose();
}
