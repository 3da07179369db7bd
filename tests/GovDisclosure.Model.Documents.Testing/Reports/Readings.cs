using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>The law of reading: a cell is right or reported.</summary>
internal static class Readings
{
    /// <summary>What a reading gets wrong: values other than those printed, and cells that are missing without an error that speaks of them. What is read has the size of a report: a reader that gives up is wrong.</summary>
    public static List<string> Faults(ReadResult result, IReadOnlyDictionary<string, decimal?> printed)
    {
        List<string> faults = [];
        if (result.Form is null)
        {
            return result.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.TooComplex.Id) ? ["it was given up, though it is no larger than a report"]
                : result.HasErrors ? []
                : ["nothing was read and nothing is reported"];
        }

        Dictionary<string, ReadCell> cells = result.Cells.ToDictionary(cell => cell.Definition.Pointer, StringComparer.Ordinal);
        foreach (FormCell cell in result.Form.Cells)
        {
            if (!cells.TryGetValue(cell.Pointer, out ReadCell? read))
            {
                if (!result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error && SpeaksOf(diagnostic, cell)))
                {
                    faults.Add($"{cell.Pointer} is missing and not reported");
                }
            }
            else if (read.Value != printed.GetValueOrDefault(cell.Pointer)
                && !(read.Value is null && result.Diagnostics.Any(diagnostic => diagnostic.Cell == cell.Pointer)))
            {
                faults.Add($"{cell.Pointer} is {read.Value}, printed was {printed.GetValueOrDefault(cell.Pointer)}");
            }
        }

        return faults;
    }

    /// <summary>The texts in the boxes of tables that are no label, were not read as values, are in no diagnostic and not in the prose, where a table may stand as well. A text alone in its row may be a paragraph.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="report">What was printed.</param>
    /// <param name="showsBlanks">Whether an empty box can be seen, so that a text beside one is not alone.</param>
    public static List<string> LostTexts(ReadResult result, TextReport report, bool showsBlanks = true)
    {
        if (result.Form is null)
        {
            return [];
        }

        HashSet<string> read = [.. result.Cells.Select(cell => cell.Text)];
        string[] prose = [result.Report?.Overview ?? "", result.Report?.ProblemsAndImprovements ?? "", result.Report?.OtherMatters ?? ""];
        return
        [
            .. report.Tables.SelectMany(table => table.Rows).Where(row => row.Count(box => showsBlanks || box.Text.Length > 0) > 1).SelectMany(row => row)
                .Where(box => box.Text.Trim().Length > 0 && FormLabels.Find(box.Text).Count == 0 && !read.Contains(box.Text.Trim()))
                .Where(box => !result.Diagnostics.Any(diagnostic => IsReported(box, diagnostic)))
                .Where(box => box.Cell is not null || !Array.Exists(prose, section => section.Contains(box.Text.Trim(), StringComparison.Ordinal)))
                .Select(box => box.Text),
        ];
    }

    private static bool IsReported(TextBox box, Diagnostic diagnostic) =>
        (box.Cell is not null && SpeaksOf(diagnostic, box.Cell))
        || (diagnostic.Text is { } text && (text.Contains(box.Text.Trim(), StringComparison.Ordinal) || text.EndsWith('…')))
        || diagnostic.Message.English.Contains(box.Text.Trim(), StringComparison.Ordinal);

    public static bool SpeaksOf(Diagnostic diagnostic, FormCell cell) =>
        diagnostic.Cell is { } pointer && (cell.Pointer == pointer || cell.Pointer.StartsWith($"{pointer}/", StringComparison.Ordinal));
}
