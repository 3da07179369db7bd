using System.Globalization;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>The report is on the form that serves its year.</summary>
internal sealed class FormYearRule(string id, Severity severity, BilingualText summary, BilingualText message)
    : Rule(id, severity, summary, message)
{
    internal override void Check(ref CheckContext context)
    {
        int year = context.Report.Year;
        if (context.Form.Serves(year))
        {
            return;
        }

        context.Add(
            this,
            [new("/form", null, context.Form.Id), new("/year", year)],
            expected: null,
            actual: null,
            new("year", year),
            new("form", context.Form.Name),
            new("years", Years(context.Form)));
    }

    private static BilingualText Years(Form form)
    {
        string first = form.FirstYear.ToString(CultureInfo.InvariantCulture);
        return form.LastYear is { } last
            ? new(string.Create(CultureInfo.InvariantCulture, $"{first} 至 {last} 年度"), string.Create(CultureInfo.InvariantCulture, $"{first} to {last}"))
            : new($"{first} 年度及以后", $"{first} and later");
    }
}
