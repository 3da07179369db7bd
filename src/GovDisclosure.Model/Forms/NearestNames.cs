namespace GovDisclosure.Model.Forms;

/// <summary>Finds what a caller may have meant by a name nobody knows.</summary>
internal static class NearestNames
{
    private const int Suggestions = 3;

    public static IEnumerable<string> To(string name, IEnumerable<string> known) =>
        known.OrderBy(candidate => Distance(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).Take(Suggestions);

    /// <summary>The number of single-character edits between two texts (Levenshtein), case aside.</summary>
    private static int Distance(string a, string b)
    {
        // A caller's text can be of any length; what is far too long to be a slip is far enough away.
        if (a.Length > 4 * b.Length)
        {
            return a.Length;
        }

        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
