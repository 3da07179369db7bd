using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Knows the lines that stand under a document of an office and are none of its text: whether it is public, to whom it goes, who printed it and when.</summary>
internal static class ColophonLines
{
    private const int LongestImprint = 60;
    private const string Printed = "印发";

    private static readonly string[] Beginnings = ["（此件", "(此件", "抄送：", "抄送:", "抄报：", "抄报:", "分送：", "分送:", "（共印", "(共印"];

    /// <summary>Where a seal belongs.</summary>
    private static readonly string[] Seals = ["（盖章）", "(盖章)", "（公章）", "(公章)", "（印章）", "(印章)", "（签章）", "(签章)"];

    public static bool Contains(Line line)
    {
        string text = line.Cells[0].Text;
        foreach (string beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return IsImprint(line) || (text.Length > 0 && WithoutSeal(text).Length == 0);
    }

    /// <summary>The name of an organ without where its seal belongs behind it: 临溪县水务局（盖章）.</summary>
    public static string WithoutSeal(string name)
    {
        foreach (string seal in Seals)
        {
            if (name.EndsWith(seal, StringComparison.Ordinal))
            {
                return name[..^seal.Length].TrimEnd();
            }
        }

        return name;
    }

    /// <summary>Whether a line says who printed the document and when.</summary>
    public static bool IsImprint(Line line) =>
        line.Cells[^1].Text is { Length: <= LongestImprint } text && text.EndsWith(Printed, StringComparison.Ordinal) && text.Contains('年', StringComparison.Ordinal) && text.Contains('日', StringComparison.Ordinal);

    /// <summary>Whether a line says only when the document was printed: by whom stands above it.</summary>
    public static bool IsDayOfPrint(Line line) => IsImprint(line) && line.Cells is [{ } cell] && ReportDates.DateOf(cell.Text[..^Printed.Length]) is not null;
}
