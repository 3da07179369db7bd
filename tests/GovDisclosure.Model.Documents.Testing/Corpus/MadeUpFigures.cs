using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>Made-up figures of a report whose sums hold, the same for the same seed.</summary>
internal static class MadeUpFigures
{
    public static Dictionary<FormCell, decimal?> Of(Form form, uint seed)
    {
        Dictionary<FormCell, decimal?> figures = [];
        foreach (FormCell cell in form.Cells)
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            uint any = seed >> 16;
            figures[cell] = cell.Column.Kind switch
            {
                CellKind.Amount => cell.Column.Unit.Name.Chinese == "元" ? 10_000 * (any % 900) : any % 10_000 / 100m,
                CellKind.SignedCount => (any % 21) - 10m,
                _ => any % 4 == 0 ? any % 97 : cell.Row.Name is "administrativeLicensing" or "otherPublicServices" ? 1_000 + (any % 9_000) : any % 3 == 0 ? 0 : any % 12,
            };
        }

        foreach (FormTable table in form.Tables)
        {
            Balance(form, figures);
            Fill(table.RowTotals, figures);
            Fill(table.ColumnTotals, figures);
        }

        Balance(form, figures);
        Fill(form.Requests.RowTotals, figures);
        return figures;
    }

    private static void Fill(IEnumerable<FormSum> sums, Dictionary<FormCell, decimal?> figures)
    {
        foreach (FormSum sum in sums)
        {
            figures[sum.Right[0]] = sum.Left.Sum(cell => figures[cell]);
        }
    }

    /// <summary>What was received anew makes up the difference, the surplus goes to next year.</summary>
    private static void Balance(Form form, Dictionary<FormCell, decimal?> figures)
    {
        foreach (FormSum balance in form.Requests.Balances)
        {
            FormCell received = balance.Left[0];
            figures[received] = balance.Right.Sum(cell => figures[cell]) - balance.Left.Skip(1).Sum(cell => figures[cell]);
            if (figures[received] < 0)
            {
                figures[balance.Right[^1]] -= figures[received];
                figures[received] = 0;
            }
        }
    }
}
