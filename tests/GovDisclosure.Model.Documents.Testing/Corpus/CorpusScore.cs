using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>How a document of the corpus was read.</summary>
/// <param name="Right">The cells read right; those printed unreadably count where they are reported.</param>
/// <param name="Reported">The cells not read right, of which a diagnostic speaks.</param>
/// <param name="Silent">The cells read wrong in silence.</param>
/// <param name="IsFullyRight">Whether every cell is right and all else that the report says, or it was refused as it should be.</param>
internal sealed record CorpusScore(int Right, int Reported, IReadOnlyList<string> Silent, bool IsFullyRight)
{
    public static CorpusScore Of(ReadResult result, CorpusExpectation expected)
    {
        if (expected.Report is not { } report)
        {
            bool isRefused = result.Report is null && result.Diagnostics.Any(diagnostic => diagnostic.Code == expected.Refusal);
            return new(0, 0, isRefused || result.Report is null ? [] : ["it was not refused"], isRefused);
        }

        int right = 0;
        int reported = 0;
        List<string> silent = [];
        Dictionary<string, ReadCell> read = result.Cells.ToDictionary(cell => cell.Definition.Pointer, StringComparer.Ordinal);
        foreach (FormCell cell in Form.Of(report).Cells)
        {
            bool isFound = read.TryGetValue(cell.Pointer, out ReadCell? found);
            bool isReported = result.Form is null || result.Diagnostics.Any(diagnostic => Readings.SpeaksOf(diagnostic, cell) && diagnostic.Code != "remarked-number");
            if (isFound && found!.Value == report.GetCell(cell.Pointer) && (!expected.Reported.Contains(cell.Pointer) || isReported))
            {
                right++;
            }
            else if (isReported && found?.Value is null)
            {
                reported++;
            }
            else
            {
                silent.Add($"{cell.Pointer} is {found?.Value}, printed was {report.GetCell(cell.Pointer)}");
            }
        }

        return new(right, reported, silent, right == Form.Of(report).Cells.Count && result.Report == report);
    }
}
