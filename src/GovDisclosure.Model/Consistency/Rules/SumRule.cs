using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>A comparison that the form itself demands, and that a verdict counts.</summary>
internal sealed class SumRule(RuleDefinition definition, Func<Form, IEnumerable<ComparisonRelation>> relations) : ComparisonRule(definition, relations)
{
    public override bool IsCounted => true;
}
