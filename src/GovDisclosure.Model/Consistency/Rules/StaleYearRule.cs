using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>Section five is not last year's text.</summary>
internal sealed class StaleYearRule(string id, Severity severity, BilingualText summary, BilingualText message)
    : Rule(id, severity, summary, message)
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
}
