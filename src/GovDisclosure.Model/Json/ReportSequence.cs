using System.Runtime.CompilerServices;

namespace GovDisclosure.Model.Json;

/// <summary>Reads many reports from one stream, holding one at a time.</summary>
/// <typeparam name="TItem">What becomes of each report.</typeparam>
internal sealed class ReportSequence<TItem> : IDisposable
{
    private readonly StreamWindow _window;
    private readonly ReportItemReader<TItem> _reader;
    private readonly Func<long, ReportJsonError, TItem> _broken;
    private readonly CancellationToken _cancellation;
    private SequenceScanner _scanner;
    private long _line = 1;
    private long _byte = 1;
    private long _number;

    private ReportSequence(Stream stream, ReportItemReader<TItem> reader, Func<long, ReportJsonError, TItem> broken, CancellationToken cancellation)
    {
        _window = new(stream);
        _reader = reader;
        _broken = broken;
        _cancellation = cancellation;
    }

    private enum Layout
    {
        One,
        Lines,
        Array,
    }

    private ReadOnlySpan<byte> Unread => _window.Unread.Span;

    /// <summary>Reads the stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="reader">Reads each report.</param>
    /// <param name="broken">Makes an item, by its number, of an error that lies between reports.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<TItem> ReadAsync(
        Stream stream,
        ReportItemReader<TItem> reader,
        Func<long, ReportJsonError, TItem> broken,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ReportSequence<TItem> sequence = new(stream, reader, broken, cancellationToken);
        IAsyncEnumerable<TItem> items = await sequence.BeginAsync().ConfigureAwait(false) switch
        {
            Layout.Lines => sequence.ReadLinesAsync(),
            Layout.Array => sequence.ReadElementsAsync(),
            _ => sequence.ReadOneAsync(),
        };
        await foreach (TItem item in items.ConfigureAwait(false))
        {
            yield return item;
        }
    }

    public void Dispose() => _window.Dispose();

    /// <summary>Moves to the first report and tells how the reports are laid out.</summary>
    private async ValueTask<Layout> BeginAsync()
    {
        bool isThere = await FillToAsync(static unread => unread.Length >= 4).ConfigureAwait(false);
        if (isThere && ByteOrder.IsUtf16(Unread))
        {
            return Layout.One;
        }

        Advance(ByteOrder.MarkLength(Unread));
        if (!await SkipWhiteSpaceAsync().ConfigureAwait(false))
        {
            return Layout.One;
        }

        switch (Unread[0])
        {
            case (byte)'[':
                Advance(1);
                return Layout.Array;
            case (byte)'{':
                return await IsOverSeveralLinesAsync().ConfigureAwait(false) ? Layout.One : Layout.Lines;
            default:
                return Layout.Lines;
        }
    }

    /// <summary>Whether the first line opens a report that goes on in the next line, rather than being broken off there.</summary>
    private async ValueTask<bool> IsOverSeveralLinesAsync()
    {
        if (!await FillToAsync(static unread => unread.Contains((byte)'\n')).ConfigureAwait(false))
        {
            return false;
        }

        int end = Unread.IndexOf((byte)'\n');
        if (SequenceScanner.IsBalanced(Unread[..end]))
        {
            return false;
        }

        bool goesOn = await FillToAsync(unread => unread[end..].IndexOfAnyExcept(JsonWhiteSpace.Characters) >= 0).ConfigureAwait(false);
        bool isCutAfterColon = Unread[..end].TrimEnd(JsonWhiteSpace.Characters) is [.., (byte)':'];
        return !goesOn || isCutAfterColon || Unread[end..].TrimStart(JsonWhiteSpace.Characters)[0] != '{';
    }

    private async IAsyncEnumerable<TItem> ReadOneAsync()
    {
        await _window.FillWithOneAsync(_cancellation).ConfigureAwait(false);
        Read(_window.Unread.Length, out TItem item);
        yield return item;
    }

    private async IAsyncEnumerable<TItem> ReadLinesAsync()
    {
        byte? end;
        do
        {
            int length = await FindEndAsync(Layout.Lines).ConfigureAwait(false);
            if (Unread[..length].ContainsAnyExcept(JsonWhiteSpace.Characters))
            {
                Read(length, out TItem item);
                yield return item;
            }

            end = await PassAsync(Layout.Lines, length).ConfigureAwait(false);
        }
        while (end is not null);
    }

    private async IAsyncEnumerable<TItem> ReadElementsAsync()
    {
        byte? end = (byte)',';
        if (await SkipWhiteSpaceAsync().ConfigureAwait(false) && Unread[0] == ']')
        {
            Advance(1);
            end = (byte)']';
        }

        while (end == ',')
        {
            int length = await FindEndAsync(Layout.Array).ConfigureAwait(false);
            bool isRead = Read(length, out TItem item);
            yield return item;
            end = await PassAsync(Layout.Array, length).ConfigureAwait(false);
            if (end is null && isRead)
            {
                yield return Broken(JsonExpectation.ArrayEnd);
            }
        }

        if (await SkipWhiteSpaceAsync().ConfigureAwait(false))
        {
            yield return Broken(JsonExpectation.NothingAfterArray);
        }
    }

    /// <summary>The length of the next line or element, which ends where the stream does if nothing else ends it, or where it is too large.</summary>
    private async ValueTask<int> FindEndAsync(Layout layout)
    {
        while (true)
        {
            int end = layout == Layout.Lines ? _scanner.FindLineEnd(Unread) : _scanner.FindElementEnd(Unread);
            if (end >= 0)
            {
                return end;
            }

            if (_window.Unread.Length > AnnualReportJson.MaxBytes || !await FillAsync().ConfigureAwait(false))
            {
                return _window.Unread.Length;
            }
        }
    }

    /// <summary>Passes over a line or element and what ends it.</summary>
    /// <returns>What ended it; null at the end of the stream.</returns>
    private async ValueTask<byte?> PassAsync(Layout layout, int length)
    {
        while (length == _window.Unread.Length)
        {
            Advance(length);
            _scanner.Forget(length);
            if (!await FillAsync().ConfigureAwait(false))
            {
                return null;
            }

            length = await FindEndAsync(layout).ConfigureAwait(false);
        }

        byte end = Unread[length];
        Advance(length + 1);
        return end;
    }

    private async ValueTask<bool> SkipWhiteSpaceAsync()
    {
        do
        {
            Advance(_window.Unread.Length - Unread.TrimStart(JsonWhiteSpace.Characters).Length);
        }
        while (_window.Unread.IsEmpty && await FillAsync().ConfigureAwait(false));
        return !_window.Unread.IsEmpty;
    }

    /// <summary>Reads on until a condition holds, but no further than one report may reach.</summary>
    private async ValueTask<bool> FillToAsync(Func<ReadOnlySpan<byte>, bool> isEnough)
    {
        while (!isEnough(Unread))
        {
            if (_window.Unread.Length > AnnualReportJson.MaxBytes || !await FillAsync().ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private ValueTask<bool> FillAsync() => _window.FillAsync(_cancellation);

    private bool Read(int length, out TItem item) => _reader(Unread[..length], new(++_number, _line, _byte), out item);

    private TItem Broken(BilingualText expected)
    {
        JsonFault fault = new(ReportJsonErrorCodes.MalformedJson, "", 0, expected);
        return _broken(++_number, JsonFaultLocator.Locate(Unread, fault).Within(_line, _byte));
    }

    private void Advance(int count)
    {
        ReadOnlySpan<byte> passed = Unread[..count];
        int lastLineFeed = passed.LastIndexOf((byte)'\n');
        _line += passed.Count((byte)'\n');
        _byte = lastLineFeed < 0 ? _byte + count : count - lastLineFeed;
        _window.Discard(count);
    }
}
