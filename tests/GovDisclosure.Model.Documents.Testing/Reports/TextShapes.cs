using System.Net;
using System.Text;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>Writes documents in every <see cref="TextShape"/>.</summary>
internal static class TextShapes
{
    /// <summary>The shapes in which an empty box leaves no sure trace, so that a row that has one is reported.</summary>
    public static bool ShowsBlanks(TextShape shape) => shape is not (
        TextShape.Spaces or TextShape.WideSpaces or TextShape.AlignedColumns or TextShape.AlignedInHtml or TextShape.ParagraphsWithTabsInHtml or TextShape.ParagraphsWithSpacesInHtml or TextShape.LinesWithSpacesInHtml or TextShape.PipeTablesWithoutOuterPipes
        or TextShape.BrowserFigures or TextShape.BrowserLabels);

    /// <summary>The shapes of text copied from a browser.</summary>
    public static bool IsFromBrowser(TextShape shape) => shape is TextShape.BrowserParagraphs or TextShape.BrowserBlocks or TextShape.BrowserFigures or TextShape.BrowserLabels;

    /// <summary>The shapes of plain text in which an empty box is seen to be one, and those of browsers, in which it commonly is.</summary>
    public static IReadOnlyList<TextShape> OfText { get; } = [.. Enum.GetValues<TextShape>().Where(shape => !IsHtml(shape) && !IsMarkdown(shape) && (ShowsBlanks(shape) || IsFromBrowser(shape)))];

    /// <summary>The shapes of Markdown in which an empty box is seen to be one.</summary>
    public static IReadOnlyList<TextShape> OfMarkdown { get; } = [.. Enum.GetValues<TextShape>().Where(shape => IsMarkdown(shape) && ShowsBlanks(shape))];

    /// <summary>Writes a paragraph or heading.</summary>
    public static string Paragraph(string text, TextShape shape) =>
        shape is TextShape.LinesWithSpacesInHtml ? $"{WebUtility.HtmlEncode(text)}<br>\n"
        : IsHtml(shape) ? $"<p>{WebUtility.HtmlEncode(text)}</p>\n"
        : IsMarkdown(shape) || IsFromBrowser(shape) ? $"{text}\n\n"
        : $"{text}\n";

    /// <summary>What stands around the document.</summary>
    public static string Document(string body, TextShape shape) =>
        IsHtml(shape) ? $"<html><body>\n{body}</body></html>\n"
        : shape == TextShape.CodeInMarkdown ? $"{body}\n| a | b |\n|---|---|\n"
        : body;

    public static string Table(List<List<TextBox>> rows, TextShape shape)
    {
        List<List<string>> cells = rows.ConvertAll(row => row.ConvertAll(box => box.Text));
        return shape switch
        {
            TextShape.CellALine => string.Concat(cells.Select(row => string.Concat(row.Select(cell => $"\t{cell}\n")) + "\n")),
            TextShape.RowALine => Lines(cells, "", "\t", "", "\n"),
            TextShape.RowALineWithLeadingTab => Lines(cells, "\t", "\t", "", "\n"),
            TextShape.RowALineWithTabsAround => Lines(cells, "\t", "\t", "\t", "\n"),
            TextShape.RowALineWithBlankLines => Lines(cells, "", "\t", "", "\n\n"),
            TextShape.Spaces => Lines(cells, "  ", "  ", "", "\n"),
            TextShape.WideSpaces => Lines(cells, "", "\u3000 \u00A0", " ", "\n\n"),
            TextShape.AlignedColumns => Aligned(cells),
            TextShape.Bars => Barred(cells),
            TextShape.PreformattedInHtml => $"<pre>\n{WebUtility.HtmlEncode(Lines(cells, "", "\t", "", "\n"))}</pre>\n",
            TextShape.AlignedInHtml => $"<div><pre>\n{WebUtility.HtmlEncode(Aligned(cells))}</pre></div>\n",
            TextShape.ParagraphsWithTabsInHtml => Lines(cells.ConvertAll(row => row.ConvertAll(Encode)), "<p>", "\t", "</p>", "\n"),
            TextShape.ParagraphsWithSpacesInHtml => Lines(cells.ConvertAll(row => row.ConvertAll(Encode)), "<p>&nbsp;", "&emsp;&nbsp; ", "</p>", "\n"),
            TextShape.LinesWithSpacesInHtml => Lines(cells.ConvertAll(row => row.ConvertAll(Encode)), "", "&nbsp; &nbsp;", "<br>", "\n"),
            TextShape.PipeTables => Piped(cells, "| ", " |"),
            TextShape.PipeTablesWithoutOuterPipes => Piped(cells, "", ""),
            TextShape.HtmlTablesInMarkdown => $"<table>\n{Lines(cells.ConvertAll(row => row.ConvertAll(Encode)), "<tr>\n<td>", "</td><td>\n", "</td></tr>", "\n")}</table>\n\n",
            TextShape.BrowserParagraphs => $"{BrowserText.Of(cells, 2, 2, "\u00A0")}\n\n",
            TextShape.BrowserBlocks => $"{BrowserText.Of(cells, 1, 1, "\n")}\n\n",
            TextShape.BrowserFigures => $"{BrowserText.Of(cells, 0, 2, "")}\n\n",
            TextShape.BrowserLabels => $"{BrowserText.Of(cells, 2, 1, "")}\n\n",
            TextShape.CodeInMarkdown => $"```\n{Lines(cells, "", "\t", "", "\n")}```\n\n",
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };
    }

    private static bool IsHtml(TextShape shape) => shape is TextShape.PreformattedInHtml or TextShape.AlignedInHtml
        or TextShape.ParagraphsWithTabsInHtml or TextShape.ParagraphsWithSpacesInHtml or TextShape.LinesWithSpacesInHtml;

    private static bool IsMarkdown(TextShape shape) => shape is TextShape.PipeTables or TextShape.PipeTablesWithoutOuterPipes
        or TextShape.HtmlTablesInMarkdown or TextShape.CodeInMarkdown;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Lines(List<List<string>> rows, string before, string between, string after, string end) =>
        string.Concat(rows.Select(row => before + string.Join(between, row) + after + end));

    private static string Piped(List<List<string>> rows, string before, string after)
    {
        string lines = Lines(rows, before, " | ", after, "\n");
        int first = lines.IndexOf('\n', StringComparison.Ordinal) + 1;
        bool hasBars = lines[..first].Contains('|', StringComparison.Ordinal);
        return hasBars ? $"{lines[..first]}|---|---|\n{lines[first..]}\n" : $"| |\n|---|\n{lines}\n";
    }

    private static string Barred(List<List<string>> rows) => $"┌──────┬──────┐\n{Lines(rows, "│", "│", "│", "\n├──────┼──────┤\n")}\n";

    private static string Aligned(List<List<string>> rows)
    {
        StringBuilder text = new();
        int most = rows.Max(row => row.Count);
        int[] widths = [.. Enumerable.Range(0, most).Select(column => rows.Where(row => row.Count > column).Max(row => WidthOf(row[column])))];
        foreach (List<string> row in rows)
        {
            foreach ((int column, string cell) in row.Index())
            {
                text.Append(cell).Append(' ', widths[column] + 2 - WidthOf(cell));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static int WidthOf(string text) => text.Sum(c => c < '\u0100' ? 1 : 2);
}
