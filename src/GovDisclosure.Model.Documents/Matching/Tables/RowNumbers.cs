using GovDisclosure.Model.Documents.Numbers;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Finds columns that number the rows where figures are expected: a column of figures is missing then, or every row would have one too many.</summary>
internal static class RowNumbers
{
    /// <summary>So few rows may count up by one and yet be figures.</summary>
    private const int MostFigures = 4;

    /// <summary>So few rows may count up by steps, as where rows of headings are numbered too, and yet be figures.</summary>
    private const int MostFiguresInSteps = 9;

    private const int LargestStep = 3;

    /// <summary>Whether one of the columns of a table numbers its rows. Where several count up they are figures.</summary>
    public static bool AreIn(TableReading table)
    {
        int columns = 0;
        foreach (RowReading row in table.Rows)
        {
            columns = Math.Max(columns, row.Values.Length);
        }

        int numbered = 0;
        for (int column = 0; column < columns; column++)
        {
            numbered += AreIn(table, column) ? 1 : 0;
        }

        return numbered == 1;
    }

    private static bool AreIn(TableReading table, int column)
    {
        int rows = 1;
        bool byOne = true;
        RowReading? above = null;
        int last = 0;
        foreach (RowReading row in table.Rows)
        {
            if (row.Values.Length <= column)
            {
                continue;
            }

            // A table that is there twice begins anew.
            int index = IndexOf(table.Table, row);
            if (above is not null && index > last)
            {
                if (Figure(row, column) - Figure(above, column) is not (>= 1 and <= LargestStep and var step))
                {
                    return false;
                }

                byOne &= step == 1;
                rows++;
            }

            (above, last) = (row, index);
        }

        return rows > (byOne ? MostFigures : MostFiguresInSteps);
    }

    private static decimal? Figure(RowReading row, int column) =>
        CellNumber.Read(row.Values[column].Source.Text, CellKind.Count) is { Kind: CellNumberKind.Number } number ? number.Value : null;

    private static int IndexOf(FormTable table, RowReading row)
    {
        int index = 0;
        while (table.Rows[index] != row.Row)
        {
            index++;
        }

        return index;
    }
}
