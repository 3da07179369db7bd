using System.Numerics;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>Writes the cells of a sum out with their labels and figures.</summary>
internal static class Formula
{
    private static readonly BilingualText NothingToAdd = new("各项为 0 或空白", "all parts 0 or blank");
    private static readonly BilingualText Derived = new("（未填，推算）", " (blank, derived)");
    private static readonly BilingualText Nothing = new("", "");

    /// <summary>The parts that add something, such as <c>自然人 2 + 商业企业 1</c>.</summary>
    public static BilingualText OfParts<T>(CellValues<T> values, CompiledComparison sum)
        where T : struct, IBinaryInteger<T>
    {
        FormCell total = sum.Relation.Actual[0].Cell;
        List<BilingualText> terms = [];
        for (int i = 0; i < sum.Expected.Added.Length; i++)
        {
            int part = sum.Expected.Added[i];
            if (!T.IsZero(values[part]))
            {
                terms.Add(Term(values, part, PartLabel(sum.Relation.Expected[i].Cell, total)));
            }
        }

        return terms.Count == 0 ? NothingToAdd : Join(terms);
    }

    /// <summary>Every cell of one side of a balance, blank ones included, each by its row.</summary>
    public static BilingualText OfSide<T>(CellValues<T> values, TermList side)
        where T : struct, IBinaryInteger<T>
    {
        List<BilingualText> terms = [];
        for (int i = 0; i < side.Added.Length; i++)
        {
            terms.Add(Term(values, side.Added[i], side.Terms[i].Cell.Row.QualifiedLabel));
        }

        return Join(terms);
    }

    private static BilingualText PartLabel(FormCell part, FormCell total) =>
        part.Row == total.Row ? part.Column.Label : part.Row.LabelWithin(total.Row.Parent);

    private static BilingualText Term<T>(CellValues<T> values, int cell, BilingualText label)
        where T : struct, IBinaryInteger<T>
    {
        BilingualText figure = FigureText.Of(values.IsKnown(cell) ? decimal.CreateChecked(values[cell]) : null);
        BilingualText mark = values.IsDerived(cell) ? Derived : Nothing;
        return new($"{label.Chinese} {figure.Chinese}{mark.Chinese}", $"{label.English} {figure.English}{mark.English}");
    }

    private static BilingualText Join(List<BilingualText> terms) =>
        new(string.Join(" + ", terms.Select(term => term.Chinese)), string.Join(" + ", terms.Select(term => term.English)));
}
