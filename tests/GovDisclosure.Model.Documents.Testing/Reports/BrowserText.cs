using System.Globalization;
using System.Text;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>The text that browsers make of a table: a tab between cells, a line end between rows, and lines around the blocks in cells, as the HTML standard has it for <c>innerText</c>.</summary>
internal static class BrowserText
{
    /// <summary>Writes the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="labels">How many lines are set around a label, as around every text that is no figure: 2 for a paragraph, 1 for another block, 0 for mere text.</param>
    /// <param name="figures">The same for figures.</param>
    /// <param name="blank">What stands in an empty cell, itself in a block if it is no line end.</param>
    public static string Of(List<List<string>> rows, int labels, int figures, string blank)
    {
        List<(string Text, int Required)> items = [];
        foreach ((int at, List<string> row) in rows.Index())
        {
            foreach ((int column, string cell) in row.Index())
            {
                items.Add((column > 0 ? "\t" : at > 0 ? "\n" : "", 0));
                int margin = cell.Length == 0 ? (blank.Trim('\n').Length > 0 ? figures : 0) : IsFigure(cell) ? figures : labels;
                items.AddRange([("", margin), (cell.Length == 0 ? blank : cell, 0), ("", margin)]);
            }
        }

        return Join(items);
    }

    private static bool IsFigure(string text) => decimal.TryParse(text.TrimEnd('万', '元'), CultureInfo.InvariantCulture, out _);

    /// <summary>Lines that are required side by side are there once, as many as the most of them.</summary>
    private static string Join(List<(string Text, int Required)> items)
    {
        StringBuilder text = new();
        int required = 0;
        foreach ((string part, int lines) in items)
        {
            required = Math.Max(required, lines);
            if (part.Length > 0)
            {
                text.Append('\n', text.Length > 0 ? required : 0).Append(part);
                required = 0;
            }
        }

        return text.ToString();
    }
}
