using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>Section six speaks of the information processing fees.</summary>
internal sealed class FeeStatementRule(RuleDefinition definition) : Rule(definition)
{
    internal override void Check(ref CheckContext context)
    {
        if (context.Report.Year < FirstYear || context.Report.OtherMatters is not { } text || Prose.IsBlank(text) || Prose.SpeaksOfFees(text))
        {
            return;
        }

        FormSection section = context.Form.OtherMatters;
        context.Add(
            this,
            [new(section.Pointer, null, text)],
            expected: null,
            actual: null,
            new("section", section.Label),
            new("firstYear", FirstYear!.Value));
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => [new NamedWordRelation(form.OtherMatters, Prose.WordsForFees)];
}
