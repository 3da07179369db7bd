namespace GovDisclosure.Model.Tests.Consistency.Oracle;

/// <summary>The cells of a report by address, and what blank totals come to, worked out anew each time it is asked for.</summary>
internal sealed class OracleValues(OracleForm form, IReadOnlyDictionary<string, decimal?> stated)
{
    private const string OutcomeTotals = "/requests/outcomes/total/";

    /// <summary>What stands in the cell.</summary>
    public decimal? Stated(string pointer) => stated[pointer];

    /// <summary>What stands in the cell, or what its parts make of it where it is a blank total.</summary>
    public decimal? Value(string pointer)
    {
        if (stated[pointer] is { } printed)
        {
            return printed;
        }

        foreach (string[] parts in PartsOf(pointer))
        {
            decimal?[] values = [.. parts.Select(Value)];
            if (Array.Exists(values, value => value is not null))
            {
                return values.Sum();
            }
        }

        return null;
    }

    /// <summary>The parts that give a blank total its value; null if none do, or the cell is not blank.</summary>
    public string[]? GivenBy(string pointer) =>
        stated[pointer] is null ? PartsOf(pointer).FirstOrDefault(parts => Array.Exists(parts, part => Value(part) is not null)) : null;

    public decimal Sum(IEnumerable<string> pointers) => pointers.Sum(pointer => Value(pointer) ?? 0);

    private IEnumerable<string[]> PartsOf(string pointer)
    {
        string row = pointer[..pointer.LastIndexOf('/')];
        string column = pointer[(row.Length + 1)..];
        if (column == "total")
        {
            string[] columns = row.StartsWith("/requests/", StringComparison.Ordinal) ? OracleForm.Applicants : OracleForm.Challenges;
            yield return [.. columns.Select(part => $"{row}/{part}")];
        }

        if (pointer.StartsWith(OutcomeTotals, StringComparison.Ordinal))
        {
            yield return [.. form.OutcomeRows.Select(part => $"{part}/{column}")];
        }
    }
}
