using System.Numerics;

namespace GovDisclosure.Model.Consistency;

/// <summary>
/// The counts of a report as the rules read them: a blank as zero, a blank total that its parts give as the value they give.
/// </summary>
/// <typeparam name="T">A number wide enough that no sum of the report's counts can overflow.</typeparam>
internal readonly ref struct CellValues<T>(Span<T> values, Span<bool> known, Span<byte> derivations)
    where T : struct, IBinaryInteger<T>
{
    private readonly Span<T> _values = values;
    private readonly Span<bool> _known = known;
    private readonly Span<byte> _derivations = derivations;

    public T this[int cell] => _values[cell];

    /// <summary>Whether something stands in the cell, or its parts give it a value.</summary>
    public bool IsKnown(int cell) => _known[cell];

    /// <summary>Whether the cell is blank and its parts give it a value.</summary>
    public bool IsDerived(int cell) => _derivations[cell] != 0;

    /// <summary>The place, in the order of derivation, of the sum that gave the cell its value.</summary>
    public int DerivationOf(int cell) => _derivations[cell] - 1;

    public T Sum(TermList terms) => terms.Deducted.Length == 0 ? Sum(terms.Added) : Sum(terms.Added) - Sum(terms.Deducted);

    public T Sum(int[] cells)
    {
        T sum = T.Zero;
        foreach (int cell in cells)
        {
            sum += _values[cell];
        }

        return sum;
    }

    public bool AnyKnown(int[] cells)
    {
        foreach (int cell in cells)
        {
            if (_known[cell])
            {
                return true;
            }
        }

        return false;
    }

    public void Derive(int cell, T value, int derivation)
    {
        _values[cell] = value;
        _known[cell] = true;
        _derivations[cell] = (byte)(derivation + 1);
    }
}
