using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>A rule that a report must keep: what it demands, of which forms, and how much a breach matters.</summary>
public abstract class Rule
{
    private protected Rule(string id, Severity severity, BilingualText summary, BilingualText message)
    {
        Id = id;
        DefaultSeverity = severity;
        Summary = summary;
        Message = message;
    }

    /// <summary>The rule's stable id, one of <see cref="RuleIds"/>.</summary>
    public string Id { get; }

    /// <summary>How much a breach matters unless a <see cref="RuleSet"/> says otherwise.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>What the rule demands, in one sentence.</summary>
    public BilingualText Summary { get; }

    /// <summary>The template of the findings' messages, with named arguments in braces.</summary>
    public BilingualText Message { get; }

    /// <summary>The forms the rule speaks of.</summary>
    public IReadOnlyList<Form> Forms { get; internal init; } = Form.All;

    /// <summary>The first report year the rule speaks of; <see langword="null"/> where it speaks of all that its forms serve.</summary>
    public int? FirstYear { get; internal init; }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    internal abstract void Check(ref CheckContext context);
}
