namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>A box where it stands on the raster of its table.</summary>
internal sealed record PlacedBox(string Text, int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>Places the boxes of a table as a browser does: each where the first room in its row is, as wide as there is room.</summary>
    public static List<PlacedBox> In(TextTable table)
    {
        List<PlacedBox> placed = [];
        HashSet<(int Row, int Column)> taken = [];
        foreach ((int row, List<TextBox> boxes) in table.Rows.Index())
        {
            int column = 0;
            foreach (TextBox box in boxes)
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                int width = 1;
                while (width < box.ColumnSpan && !taken.Contains((row, column + width)))
                {
                    width++;
                }

                int height = Math.Min(box.RowSpan, table.Rows.Count - row);
                placed.Add(new(box.Text, row, column, height, width));
                taken.UnionWith(Enumerable.Range(row, height).SelectMany(below => Enumerable.Range(column, width).Select(beside => (below, beside))));
                column += width;
            }
        }

        return placed;
    }
}
