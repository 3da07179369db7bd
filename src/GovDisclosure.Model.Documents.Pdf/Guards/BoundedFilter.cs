using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Unpacks a stream only after it is known how much that comes to, and that the stream is whole.</summary>
/// <param name="filter">The filter that unpacks.</param>
/// <param name="measure">Gives the length of what is unpacked, or any number above the one given.</param>
/// <param name="budget">What may be spent.</param>
/// <param name="structure">Looks at objects packed in streams.</param>
internal sealed class BoundedFilter(IFilter filter, Func<ReadOnlyMemory<byte>, long, long> measure, ReadingBudget budget, DocumentStructure structure) : IFilter
{
    /// <summary>The longest row of samples a predictor may work on.</summary>
    private const int LongestRow = 1024 * 1024;

    /// <summary>The longest drawing or map of characters; the library makes of a map some fifty times its length. Pictures are never unpacked.</summary>
    private const int LongestStream = 4 * 1024 * 1024;

    private static readonly NameToken[] RowSizes = [NameToken.Columns, NameToken.Colors, NameToken.BitsPerComponent];

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.Check();
        if (IsFontProgram(streamDictionary))
        {
            throw new DamagedStreamException("font programs are not looked into");
        }

        if (input.Span.StartsWith(DocumentStructure.PackedNothing))
        {
            return Memory<byte>.Empty;
        }

        DictionaryToken parameters = DecodeParameterResolver.GetFilterParameters(streamDictionary, filterIndex);
        double row = 1;
        foreach (NameToken size in RowSizes)
        {
            row *= !parameters.TryGet(size, out NumericToken number) ? 1 : number.Double >= 1 ? number.Double + 1 : double.NaN;
        }

        // With rows of no length the library never comes to an end.
        if (!(row < 8.0 * LongestRow))
        {
            budget.Exceed(new("压缩参数异常", "packed in rows too long, or of no length"));
        }

        long length = measure(input, budget.BytesLeft);
        budget.SpendBytes(length);
        string? kind = streamDictionary.TryGet(NameToken.Type, out NameToken type) ? type.Data : null;
        if (length > LongestStream && kind is not ("ObjStm" or "XRef"))
        {
            budget.Exceed(new($"一段数据解压后超过 {LongestStream} 字节", $"a stream of more than {LongestStream} bytes when unpacked"));
        }

        Memory<byte> unpacked = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        if (kind == "ObjStm")
        {
            structure.AddPacked(unpacked.Span, streamDictionary);
        }

        return unpacked;
    }

    private static bool IsFontProgram(DictionaryToken dictionary) =>
        dictionary.ContainsKey(NameToken.Length1)
        || (dictionary.TryGet(NameToken.Subtype, out NameToken kind) && kind.Data is "Type1C" or "CIDFontType0C" or "OpenType");
}
