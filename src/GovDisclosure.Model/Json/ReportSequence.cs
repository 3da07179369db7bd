using System.Runtime.CompilerServices;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Reads many reports from one stream, holding one at a time.</summary>
internal sealed class ReportSequence : IDisposable
{
    private readonly StreamWindow _window;
    private readonly CancellationToken _cancellation;
    private SequenceScanner _scanner;
    private long _line = 1;
    private long _byte = 1;
    private long _number;

    private ReportSequence(Stream stream, CancellationToken cancellation)
    {
        _window = new(stream);
        _cancellation = cancellation;
    }

    private enum Layout
    {
        One,
        Lines,
        Array,
    }

    private ReadOnlySpan<byte> Unread => _window.Unread.Span;

    public static async IAsyncEnumerable<ReportJsonItem> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using ReportSequence sequence = new(stream, cancellationToken);
        IAsyncEnumerable<ReportJsonItem> items = await sequence.BeginAsync().ConfigureAwait(false) switch
        {
            Layout.Lines => sequence.ReadLinesAsync(),
            Layout.Array => sequence.ReadElementsAsync(),
            _ => sequence.ReadOneAsync(),
        };
        await foreach (ReportJsonItem item in items.ConfigureAwait(false))
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

    private async IAsyncEnumerable<ReportJsonItem> ReadOneAsync()
    {
        await FillToAsync(static _ => false).ConfigureAwait(false);
        yield return Item(_window.Unread.Length);
    }

    private async IAsyncEnumerable<ReportJsonItem> ReadLinesAsync()
    {
        byte? end;
        do
        {
            int length = await FindEndAsync(Layout.Lines).ConfigureAwait(false);
            if (Unread[..length].ContainsAnyExcept(JsonWhiteSpace.Characters))
            {
                yield return Item(length);
            }

            end = await PassAsync(Layout.Lines, length).ConfigureAwait(false);
        }
        while (end is not null);
    }

    private async IAsyncEnumerable<ReportJsonItem> ReadElementsAsync()
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
            ReportJsonItem item = Item(length);
            yield return item;
            end = await PassAsync(Layout.Array, length).ConfigureAwait(false);
            if (end is null && item.Error is null)
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

    private ReportJsonItem Item(int length)
    {
        _number++;
        return ReportPayload.TryRead(Unread[..length], Form.All, out AnnualReport? report, out ReportJsonError? error)
            ? new(_number, report, null)
            : new(_number, null, error.Within(_line, _byte));
    }

    private ReportJsonItem Broken(BilingualText expected)
    {
        JsonFault fault = new(ReportJsonErrorCodes.MalformedJson, "", 0, expected);
        return new(++_number, null, JsonFaultLocator.Locate(Unread, fault).Within(_line, _byte));
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
