using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>The law of reading: a cell is right or reported.</summary>
internal static class Readings
{
    /// <summary>What a reading gets wrong: values other than those printed, and cells that are missing without an error that speaks of them.</summary>
    public static List<string> Faults(ReadResult result, IReadOnlyDictionary<string, decimal?> printed)
    {
        List<string> faults = [];
        if (result.Form is null)
        {
            return result.HasErrors ? [] : ["nothing was read and nothing is reported"];
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

    private static bool SpeaksOf(Diagnostic diagnostic, FormCell cell) =>
        diagnostic.Cell is { } pointer && (cell.Pointer == pointer || cell.Pointer.StartsWith($"{pointer}/", StringComparison.Ordinal));
}
