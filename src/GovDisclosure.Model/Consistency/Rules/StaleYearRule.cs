using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>Section five is not last year's text.</summary>
internal sealed class StaleYearRule(RuleDefinition definition) : Rule(definition)
{
    internal override void Check(ref CheckContext context)
    {
        int year = context.Report.Year;
        if (context.Report.ProblemsAndImprovements is not { } text || !Prose.NamesYear(text, year - 1) || Prose.NamesYear(text, year))
        {
            return;
        }

        FormSection section = context.Form.ProblemsAndImprovements;
        context.Add(
            this,
            [new(section.Pointer, null, text)],
            expected: null,
            actual: null,
            new("section", section.Label),
            new("previousYear", year - 1),
            new("year", year));
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => [new NamedYearRelation(form.ProblemsAndImprovements, ifNamed: -1, thenNamed: 0)];
}
