using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Unpacks a stream only after it is known how much that comes to, and that the stream is whole.</summary>
/// <param name="filter">The filter that unpacks.</param>
/// <param name="measure">Gives the length of what is unpacked, or any number above the one given.</param>
/// <param name="budget">What may be spent.</param>
internal sealed class BoundedFilter(IFilter filter, Func<ReadOnlyMemory<byte>, long, long> measure, ReadingBudget budget) : IFilter
{
    /// <summary>The longest row of samples a predictor may work on.</summary>
    private const int LongestRow = 1024 * 1024;

    private static readonly NameToken[] RowSizes = [NameToken.Columns, NameToken.Colors, NameToken.BitsPerComponent];

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.Check();
        DictionaryToken parameters = DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex);
        double row = 1;
        foreach (NameToken size in RowSizes)
        {
            row *= parameters.TryGet(size, out NumericToken number) ? Math.Abs(number.Double) + 1 : 1;
        }

        if (!(row < 8.0 * LongestRow))
        {
            budget.Exceed(new("压缩参数异常", "packed in rows too long"));
        }

        budget.SpendBytes(measure(input, budget.BytesLeft));
        return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }
}
