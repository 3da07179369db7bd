using System.Globalization;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>The report was published in the first three months of the following year.</summary>
internal sealed class LatePublicationRule(RuleDefinition definition) : Rule(definition)
{
    private static readonly DateRangeRelation Due = new(HeadMember.PublishedOn.Pointer, yearsAfter: 1, first: (1, 1), last: (3, 31));

    internal override void Check(ref CheckContext context)
    {
        if (context.Report.PublishedOn is not { } day || Due.Holds(day, context.Report.Year))
        {
            return;
        }

        string date = day.ToString("O", CultureInfo.InvariantCulture);
        context.Add(
            this,
            [new(Due.Pointers[0], null, date)],
            expected: null,
            actual: null,
            new("date", date),
            new("followingYear", context.Report.Year + Due.YearsAfter));
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => [Due];
}
