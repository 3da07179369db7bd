using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html;

/// <summary>A page with a report of which a style takes something out of sight.</summary>
internal static class SeenPage
{
    private static readonly TextReport Report = TextReport.Spanned(Form.Year2021, cell => TextReport.Print(cell, TextReport.NumberOf(Form.Year2021, cell)));

    public static string Content { get; } = new PortalStyle().Content(Report);

    /// <summary>Reads a page with a style sheet. No cell is read wrong; of those that are not seen none is read, and each is reported.</summary>
    public static ReadResult Read(string sheet, string content, Func<FormCell, bool> isUnseen)
    {
        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<style>{sheet}</style><h1>{Report.Title}</h1>{content}"));
        Dictionary<string, decimal?> values = result.Cells.ToDictionary(cell => cell.Definition.Pointer, cell => cell.Value, StringComparer.Ordinal);
        foreach (FormCell cell in Form.Year2021.Cells)
        {
            bool isReported = result.Diagnostics.Any(diagnostic => diagnostic.Cell is { } pointer && $"{cell.Pointer}/".StartsWith($"{pointer}/", StringComparison.Ordinal));
            decimal? value = values.GetValueOrDefault(cell.Pointer);
            (value is null ? isReported : value == TextReport.NumberOf(Form.Year2021, cell) && !isUnseen(cell)).Should().BeTrue("{0} with {1} is {2}", cell.Pointer, sheet, value);
        }

        return result;
    }

    public static string CellOf(string sheet, string table) =>
        HtmlReader.Read(new DecodedText($"<style>{sheet}</style>{table}", Encoding.UTF8, 0), CancellationToken.None).Blocks.OfType<Grid>().Single().Cells[1].Text;
}
