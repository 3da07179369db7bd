namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>
/// One thing a rule demands of a report, as data: which members it reads and what must hold between them. A rule demands one
/// or more of these of each of its forms; a breach of one is one finding.
/// </summary>
/// <remarks>
/// The published rule catalogue states them in the same terms, so that implementations in other languages evaluate what the
/// <see cref="ConsistencyChecker"/> evaluates.
/// </remarks>
public abstract class RuleRelation
{
    private protected RuleRelation(IEnumerable<string> pointers) => Pointers = [.. pointers];

    /// <summary>The JSON pointers of the members a finding speaks of, the one to look at first in front.</summary>
    public IReadOnlyList<string> Pointers { get; }
}
