using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Bounds what a document can make the reader do. Once anything is spent, or the reading is cancelled, everything that asks fails.</summary>
/// <remarks>The library catches exceptions where a font or an object is broken and goes on; so what was spent is remembered here.</remarks>
internal sealed class ReadingBudget(CancellationToken cancellationToken)
{
    /// <summary>How much all streams may come to unpacked, counting a stream each time it is unpacked.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>How many pages a document may have.</summary>
    public const int MostPages = 500;

    /// <summary>How many operations may be drawn, and things compared, over all pages; a page of a report takes a few thousand.</summary>
    public const long MostSteps = 5_000_000;

    /// <summary>How many characters and lines may be drawn.</summary>
    public const int MostMarks = 500_000;

    /// <summary>How many numbers, names and operators the content of a page, or a drawing in it, may have; a full page has some ten thousand.</summary>
    public const int MostWords = 1_000_000;

    private long _bytes = MostBytes;
    private long _steps = MostSteps;
    private long _marks = MostMarks;

    /// <summary>What went beyond its bound; null where nothing did.</summary>
    public BilingualText? Exceeded { get; private set; }

    /// <summary>How many more bytes may be unpacked.</summary>
    public long BytesLeft => _bytes;

    public CancellationToken CancellationToken => cancellationToken;

    public void SpendBytes(long count)
    {
        if ((_bytes -= count) < 0)
        {
            Exceed(new($"解压后超过 {MostBytes} 字节", $"more than {MostBytes} bytes when unpacked"));
        }

        Check();
    }

    public void SpendSteps(long count)
    {
        if ((_steps -= count) < 0)
        {
            Exceed(new("绘图指令过多", "too many drawing operations"));
        }

        Check();
    }

    public void SpendMark()
    {
        if (--_marks < 0)
        {
            Exceed(new($"超过 {MostMarks} 个字符和线条", $"more than {MostMarks} characters and lines"));
        }

        Check();
    }

    /// <summary>Says that a bound was gone beyond.</summary>
    /// <exception cref="TooComplexException">Always.</exception>
    public void Exceed(BilingualText reason)
    {
        Exceeded ??= reason;
        throw new TooComplexException(reason);
    }

    /// <summary>Fails where something was spent before, or the reading is cancelled.</summary>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Exceeded is not null)
        {
            throw new TooComplexException(Exceeded);
        }
    }
}
