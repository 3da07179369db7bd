using System.Numerics;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>Gives blank totals the value that their parts have, in an order in which parts that are totals themselves come first.</summary>
internal static class TotalDerivation
{
    private static readonly PerForm<CompiledComparison[]> Compiled = new(form => CompiledComparison.All(form, Ordered(form).Select(ComparisonRelation.OfTotal)));

    /// <summary>The sums that define totals, in the order of derivation.</summary>
    public static IEnumerable<FormSum> Ordered(Form form) =>
    [
        .. form.Requests.ColumnTotals.Where(sum => !sum.Right[0].Column.IsTotal),
        .. form.Tables.SelectMany(table => table.RowTotals),

        // The corner, total of totals, is given by its row; by its column only where the row gives nothing.
        .. form.Requests.ColumnTotals.Where(sum => sum.Right[0].Column.IsTotal),
    ];

    /// <summary>The same sums with their cells as places.</summary>
    public static CompiledComparison[] SumsOf(Form form) => Compiled[form];

    /// <summary>Gives every blank total the sum of its parts where any part is known.</summary>
    /// <returns>Whether any total was given a value.</returns>
    public static bool DeriveBlank<T>(Form form, CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        CompiledComparison[] sums = SumsOf(form);
        bool any = false;
        for (int i = 0; i < sums.Length; i++)
        {
            if (!values.IsKnown(sums[i].First) && values.AnyKnown(sums[i].Expected.Added))
            {
                values.Derive(sums[i].First, values.Sum(sums[i].Expected), i);
                any = true;
            }
        }

        return any;
    }

    /// <summary>Gives every total, blank or stated, the sum of its parts where any part is known.</summary>
    public static void DeriveAll<T>(Form form, CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        CompiledComparison[] sums = SumsOf(form);
        for (int i = 0; i < sums.Length; i++)
        {
            if (!values.IsDerived(sums[i].First) && values.AnyKnown(sums[i].Expected.Added))
            {
                values.Derive(sums[i].First, values.Sum(sums[i].Expected), i);
            }
        }
    }
}
