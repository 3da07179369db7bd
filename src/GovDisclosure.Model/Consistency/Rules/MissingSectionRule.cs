using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>The three sections of prose say something.</summary>
internal sealed class MissingSectionRule(RuleDefinition definition) : Rule(definition)
{
    internal override void Check(ref CheckContext context)
    {
        Check(ref context, context.Form.Overview, context.Report.Overview);
        Check(ref context, context.Form.ProblemsAndImprovements, context.Report.ProblemsAndImprovements);
        Check(ref context, context.Form.OtherMatters, context.Report.OtherMatters);
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => [new PresentTextRelation(form.Overview), new PresentTextRelation(form.ProblemsAndImprovements), new PresentTextRelation(form.OtherMatters)];

    private void Check(ref CheckContext context, FormSection section, string? text)
    {
        if (Prose.IsBlank(text))
        {
            context.Add(this, [new(section.Pointer, null)], expected: null, actual: null, new MessageArgument("section", section.Label));
        }
    }
}
