namespace GovDisclosure.Model.Consistency;

/// <summary>A place where a report contradicts itself or the form: which rule, which cells, what they say and what they should say.</summary>
public sealed record Finding
{
    /// <summary>The rule that does not hold.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How much it matters: the rule's own severity unless the caller's <see cref="RuleSet"/> says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The cells the finding speaks of: first the one that is wrong, or that a reader would look at first, then the others in the order of the form.</summary>
    public required IReadOnlyList<FindingCell> Cells { get; init; }

    /// <summary>What the other cells make of the first; <see langword="null"/> where the rule has no such number.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What was found; <see langword="null"/> where it is blank or the rule has no such number.</summary>
    public decimal? Actual { get; init; }

    /// <summary><see cref="Actual"/> less <see cref="Expected"/>; <see langword="null"/> unless both are numbers.</summary>
    public decimal? Difference => Actual - Expected;

    /// <summary>What is wrong, in words a clerk understands without knowing the rule: official labels, the figures written out, the difference.</summary>
    public required BilingualText Message { get; init; }

    /// <summary>One line: severity, rule and the Chinese message.</summary>
    /// <returns>For example <c>error request-row-total: …</c>.</returns>
    public override string ToString() => $"{(Severity == Severity.Error ? "error" : "warning")} {Rule.Id}: {Message.Chinese}";

    /// <summary>Whether two findings say the same of the same cells.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>True if rule, severity, cells, figures and message are equal.</returns>
    public bool Equals(Finding? other) =>
        other is not null
        && Rule == other.Rule
        && Severity == other.Severity
        && Expected == other.Expected
        && Actual == other.Actual
        && Message == other.Message
        && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Severity, Cells.Count, Expected, Actual, Message);
}
