using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>Section six speaks of the information processing fees.</summary>
internal sealed class FeeStatementRule(string id, Severity severity, BilingualText summary, BilingualText message)
    : Rule(id, severity, summary, message)
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
}
