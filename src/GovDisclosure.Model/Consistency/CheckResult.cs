using System.Collections;

namespace GovDisclosure.Model.Consistency;

/// <summary>What a check of one report found, and what that rests on. A report of blanks has no findings and is not a clean report: see <see cref="Relations"/>.</summary>
public readonly struct CheckResult : IEnumerable<Finding>, IEquatable<CheckResult>
{
    private readonly Finding[]? _findings;

    internal CheckResult(Finding[] findings, RelationCount relations)
    {
        _findings = findings;
        Relations = relations;
    }

    /// <summary>The findings, in the order of the rules and, within a rule, in the order of the form's cells. Empty, and not allocated, for a clean report.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>How many sums were compared, and how many could not be.</summary>
    public RelationCount Relations { get; }

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Array.Exists(_findings ?? [], finding => finding.Severity == Severity.Error);

    /// <summary>Whether two results have equal findings and rest on as much.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    /// <returns>True if they are equal.</returns>
    public static bool operator ==(CheckResult left, CheckResult right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(CheckResult left, CheckResult right) => !left.Equals(right);

    /// <summary>Goes through the findings.</summary>
    /// <returns>An enumerator over <see cref="Findings"/>.</returns>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)(_findings ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CheckResult other) => Relations == other.Relations && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CheckResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Relations, Findings.Count);
}
