using System.Globalization;
using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Model.Tests.Consistency.Oracle;

/// <summary>Everything a finding states but its message, as text that compares and prints well.</summary>
internal static class OracleFinding
{
    public static string Of(
        string rule, Severity severity, IEnumerable<(string Pointer, object? Value)> cells, decimal? expected = null, decimal? actual = null) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{severity} {rule} [{string.Join(", ", cells.Select(cell => $"{cell.Pointer}={Text(cell.Value)}"))}] expected {Text(expected)} actual {Text(actual)} difference {Text(actual - expected)}");

    public static string Of(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Severity} {finding.Rule.Id} [{string.Join(", ", finding.Cells.Select(Text))}] expected {Text(finding.Expected)} actual {Text(finding.Actual)} difference {Text(finding.Difference)}");

    private static string Text(FindingCell cell) =>
        cell.Number is not null && cell.Text is not null
            ? $"{cell.Pointer} states a number and a text"
            : $"{cell.Pointer}={Text((object?)cell.Number ?? cell.Text)}";

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        decimal number => number.ToString("G29", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A finding states numbers and texts."),
    };
}
