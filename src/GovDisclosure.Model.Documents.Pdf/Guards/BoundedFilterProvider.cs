using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>The library's filters, each behind a measuring of what it would give.</summary>
internal sealed class BoundedFilterProvider : BaseFilterProvider
{
    public BoundedFilterProvider(ReadingBudget budget, DocumentStructure structure)
        : base(Make(budget, structure))
    {
    }

    private static Dictionary<string, IFilter> Make(ReadingBudget budget, DocumentStructure structure)
    {
        Dictionary<string, IFilter> filters = new(StringComparer.Ordinal);
        Add(["FlateDecode", "Fl"], FlateMeasure.Measure);
        Add(["LZWDecode", "LZW"], LzwMeasure.Measure);
        Add(["RunLengthDecode", "RL"], MeasureRuns);
        Add(["ASCII85Decode", "A85"], static (input, _) => 4L * input.Length);
        Add(["ASCIIHexDecode", "AHx"], static (input, _) => input.Length);
        return filters;

        void Add(string[] names, Func<ReadOnlyMemory<byte>, long, long> measure)
        {
            BoundedFilter filter = new(DefaultFilterProvider.Instance.GetNamedFilters([NameToken.Create(names[0])])[0], measure, budget, structure);
            foreach (string name in names)
            {
                filters.Add(name, filter);
            }
        }
    }

    private static long MeasureRuns(ReadOnlyMemory<byte> input, long most)
    {
        ReadOnlySpan<byte> rest = input.Span;
        long length = 0;
        while (!rest.IsEmpty && rest[0] != 128)
        {
            bool isRun = rest[0] > 128;
            length += isRun ? 257 - rest[0] : rest[0] + 1;
            int taken = isRun ? 2 : rest[0] + 2;
            rest = taken < rest.Length ? rest[taken..] : [];
        }

        return length;
    }
}
