using System.Globalization;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>The report was published in the first three months of the following year.</summary>
internal sealed class LatePublicationRule(string id, Severity severity, BilingualText summary, BilingualText message)
    : Rule(id, severity, summary, message)
{
    private const int LastMonth = 3;

    internal override void Check(ref CheckContext context)
    {
        if (context.Report.PublishedOn is not { } day || (day.Year == context.Report.Year + 1 && day.Month <= LastMonth))
        {
            return;
        }

        string date = day.ToString("O", CultureInfo.InvariantCulture);
        context.Add(
            this,
            [new("/publishedOn", null, date)],
            expected: null,
            actual: null,
            new("date", date),
            new("followingYear", context.Report.Year + 1));
    }
}
