using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>A rule that a report must keep: what it demands, of which forms, why, and how much a breach matters.</summary>
public abstract class Rule
{
    private readonly RuleDefinition _definition;
    private readonly Lazy<IReadOnlyList<RuleArgument>> _arguments;

    private protected Rule(RuleDefinition definition)
    {
        _definition = definition;
        _arguments = new(() => RuleArguments.In(definition.Message));
    }

    /// <summary>The rule's stable id, one of <see cref="RuleIds"/>.</summary>
    public string Id => _definition.Id;

    /// <summary>How much a breach matters unless a <see cref="RuleSet"/> says otherwise.</summary>
    public Severity DefaultSeverity => _definition.Severity;

    /// <summary>What the rule demands, in one sentence.</summary>
    public BilingualText Summary => _definition.Summary;

    /// <summary>Why the rule holds, in one sentence.</summary>
    public BilingualText Rationale => _definition.Rationale;

    /// <summary>Where the rule comes from: the place on the form, the article of the Regulation, or the letter of the General Office.</summary>
    public BilingualText Source => _definition.Source;

    /// <summary>The template of the findings' messages, with <see cref="Arguments"/> in braces.</summary>
    public BilingualText Message => _definition.Message;

    /// <summary>The named arguments of <see cref="Message"/>.</summary>
    public IReadOnlyList<RuleArgument> Arguments => _arguments.Value;

    /// <summary>The forms the rule speaks of.</summary>
    public IReadOnlyList<Form> Forms => _definition.Forms;

    /// <summary>The first report year the rule speaks of; <see langword="null"/> where it speaks of all that its forms serve.</summary>
    public int? FirstYear => _definition.FirstYear;

    /// <summary>The version of the publication that brought the rule, see <see cref="PublicationVersion.Current"/>.</summary>
    public string Since => _definition.Since;

    /// <summary>Whether the rule's relations are those of which <see cref="RelationCount"/> says how many were compared: true for the four sum rules.</summary>
    public virtual bool IsCounted => false;

    /// <summary>What the rule demands of a form, as data.</summary>
    /// <param name="form">The form.</param>
    /// <returns>One relation for each place where the rule can find something, in the order of its findings; none for a form the rule does not speak of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public IReadOnlyList<RuleRelation> RelationsOn(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Forms.Contains(form) ? Demands(form) : [];
    }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    internal abstract void Check(ref CheckContext context);

    /// <summary>What the rule demands of a form it speaks of.</summary>
    private protected abstract IReadOnlyList<RuleRelation> Demands(Form form);
}
