using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace GovDisclosure.Model.Documents.Scoring;

/// <summary>The scores as a Markdown table.</summary>
internal static class ScoreTable
{
    private const string Begin = "<!-- scores -->";
    private const string End = "<!-- end of scores -->";

    public static string Write(IEnumerable<FormatScore> scores)
    {
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"GovDisclosure.Model.Documents {VersionOf(typeof(DocumentReader))}, AngleSharp {VersionOf(typeof(AngleSharp.Html.Parser.HtmlParser))}, PdfPig {VersionOf(typeof(UglyToad.PdfPig.PdfDocument))}, {RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores.\n\n")
            .Append("| format | documents | fully right | cells right | cells reported | silently wrong | ms | ms a page | KB allocated | KB at most |\n")
            .Append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (FormatScore score in scores)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {score.Format} | {score.Documents} | {score.Documents - score.Imperfect.Count} | {score.Right} | {score.Reported} | {score.Silent.Count} | {score.Milliseconds:0.0} | {score.MillisecondsAPage:0.0} | {score.Kilobytes:0} | {score.LargestKilobytes:0} |\n");
        }

        return table.ToString();
    }

    public static void Insert(string readme, string table)
    {
        string text = File.ReadAllText(readme);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = text.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(readme, $"{text[..begin]}\n{table}{text[end..]}");
    }

    private static string VersionOf(Type type) => type.Assembly.GetName().Version!.ToString(3);
}
