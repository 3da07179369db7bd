using System.Globalization;
using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Generators;

/// <summary>A report with every filled cell and text in it, for a failing sample to be read.</summary>
internal static class ReportText
{
    public static string Of(AnnualReport report)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{report} published {report.PublishedOn:O}");
        foreach (ReportCell cell in report.GetCells().Where(cell => cell.Value is not null))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{cell.Pointer} = {cell.Value}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"overview: {report.Overview ?? "null"}");
        text.AppendLine(CultureInfo.InvariantCulture, $"problemsAndImprovements: {report.ProblemsAndImprovements ?? "null"}");
        text.AppendLine(CultureInfo.InvariantCulture, $"otherMatters: {report.OtherMatters ?? "null"}");
        return text.ToString();
    }
}
