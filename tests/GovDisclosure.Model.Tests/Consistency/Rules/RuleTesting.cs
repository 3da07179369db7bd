using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

/// <summary>The findings of one rule.</summary>
internal static class RuleTesting
{
    public static IReadOnlyList<Finding> Findings(AnnualReport report, string ruleId) =>
        [.. ConsistencyChecker.Check(report).Where(finding => finding.Rule.Id == ruleId)];

    /// <summary>A report with nothing in its tables but these cells.</summary>
    public static AnnualReport With(Form form, params (string Pointer, decimal? Value)[] cells)
    {
        ReportBuilder builder = new(ConsistentReport.Zero(form));
        foreach (FormCell cell in form.Cells)
        {
            builder[cell.Pointer] = null;
        }

        foreach ((string pointer, decimal? value) in cells)
        {
            builder[pointer] = value;
        }

        return builder.Build();
    }
}
