using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>The rules a check applies, each with its severity. Immutable: every change gives a new set.</summary>
public sealed class RuleSet
{
    private readonly ActiveRule[] _active;
    private readonly PerForm<ActiveRule[]> _byForm;

    private RuleSet(ActiveRule[] active)
    {
        _active = active;
        Rules = [.. active.Select(entry => entry.Rule)];
        _byForm = new(form => [.. active.Where(entry => entry.Rule.Forms.Contains(form))]);
    }

    /// <summary>Every rule with its own severity.</summary>
    public static RuleSet Default { get; } = new([.. RuleCatalog.Rules.Select(rule => new ActiveRule(rule, rule.DefaultSeverity))]);

    /// <summary>The rules in this set, in the order of the catalogue.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The set without some of its rules.</summary>
    /// <param name="ruleIds">The ids of the rules to switch off, see <see cref="RuleIds"/>.</param>
    /// <returns>A new set; rules already off stay off.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleIds"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no rule of that id; the message names the nearest there are.</exception>
    public RuleSet Without(params ReadOnlySpan<string> ruleIds)
    {
        List<ActiveRule> rest = [.. _active];
        foreach (string id in ruleIds)
        {
            Rule off = RuleCatalog.Get(id);
            rest.RemoveAll(entry => entry.Rule == off);
        }

        return new([.. rest]);
    }

    /// <summary>The set with another severity for one of its rules.</summary>
    /// <param name="ruleId">The rule's id, see <see cref="RuleIds"/>.</param>
    /// <param name="severity">The severity its findings shall have.</param>
    /// <returns>A new set; a rule that is off stays off.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is no severity.</exception>
    /// <exception cref="ArgumentException">There is no rule of that id; the message names the nearest there are.</exception>
    public RuleSet WithSeverity(string ruleId, Severity severity)
    {
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "A severity is Warning or Error.");
        }

        Rule changed = RuleCatalog.Get(ruleId);
        return new([.. _active.Select(entry => entry.Rule == changed ? entry with { Severity = severity } : entry)]);
    }

    /// <summary>The severity the findings of a rule have in this set.</summary>
    /// <param name="ruleId">The rule's id, see <see cref="RuleIds"/>.</param>
    /// <returns>The severity, or <see langword="null"/> if the rule is switched off.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no rule of that id; the message names the nearest there are.</exception>
    public Severity? SeverityOf(string ruleId)
    {
        Rule rule = RuleCatalog.Get(ruleId);
        int at = Array.FindIndex(_active, entry => entry.Rule == rule);
        return at < 0 ? null : _active[at].Severity;
    }

    internal ReadOnlySpan<ActiveRule> For(Form form) => _byForm[form];
}
