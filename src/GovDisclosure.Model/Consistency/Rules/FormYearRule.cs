using System.Globalization;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>The report is on the form that serves its year.</summary>
internal sealed class FormYearRule(RuleDefinition definition) : Rule(definition)
{
    internal override void Check(ref CheckContext context)
    {
        int year = context.Report.Year;
        if (context.Form.Serves(year))
        {
            return;
        }

        ReportYearRelation relation = new(context.Form);
        context.Add(
            this,
            [new(relation.Pointers[0], null, context.Form.Id), new(relation.Pointers[1], year)],
            expected: null,
            actual: null,
            new("year", year),
            new("form", context.Form.Name),
            new("years", Years(context.Form)));
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => [new ReportYearRelation(form)];

    private static BilingualText Years(Form form)
    {
        string first = form.FirstYear.ToString(CultureInfo.InvariantCulture);
        return form.LastYear is { } last
            ? new(string.Create(CultureInfo.InvariantCulture, $"{first} 至 {last} 年度"), string.Create(CultureInfo.InvariantCulture, $"{first} to {last}"))
            : new($"{first} 年度及以后", $"{first} and later");
    }
}
