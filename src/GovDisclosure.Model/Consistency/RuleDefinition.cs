using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>What a rule is, beside how it is checked.</summary>
internal sealed record RuleDefinition
{
    public required string Id { get; init; }

    public required Severity Severity { get; init; }

    public required BilingualText Summary { get; init; }

    public required BilingualText Rationale { get; init; }

    public required BilingualText Source { get; init; }

    public required BilingualText Message { get; init; }

    public IReadOnlyList<Form> Forms { get; init; } = Form.All;

    public int? FirstYear { get; init; }

    /// <summary>The version of the publication that brought the rule.</summary>
    public string Since { get; init; } = "1.0.0";
}
