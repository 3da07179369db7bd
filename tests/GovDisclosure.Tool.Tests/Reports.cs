using System.Text;
using GovDisclosure.Model;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Tool.Tests;

/// <summary>Reports to check, and their JSON.</summary>
internal static class Reports
{
    public const string NewlyReceivedTotal = "/requests/newlyReceived/total";

    /// <summary>A report in which every rule holds and every cell is filled.</summary>
    public static AnnualReport2021 Clean { get; } = new()
    {
        Year = 2024,
        Agency = new() { Name = "某县人民政府办公室" },
        ProactiveDisclosure = ProactiveDisclosure2021.Zero,
        Requests = RequestHandling2021.Zero,
        ReviewAndLitigation = ReviewAndLitigation.Zero,
        Overview = "概述。",
        ProblemsAndImprovements = "问题。",
        OtherMatters = "未收取信息处理费。",
    };

    /// <summary>A report with findings that are errors, and none that are warnings.</summary>
    public static AnnualReport2021 Wrong { get; } = Clean.WithCell(NewlyReceivedTotal, 3);

    /// <summary>A report with one finding, a warning.</summary>
    public static AnnualReport2021 Doubtful { get; } = Clean with { OtherMatters = null };

    /// <summary>A report in which no sum can be compared.</summary>
    public static AnnualReport2021 Blank { get; } = Clean with
    {
        ProactiveDisclosure = ProactiveDisclosure2021.Blank,
        Requests = RequestHandling2021.Blank,
        ReviewAndLitigation = ReviewAndLitigation.Blank,
    };

    public static string Example { get; } = Path.Combine(AppContext.BaseDirectory, "examples", "report-2020.txt");

    public static string Json(AnnualReport report) => Encoding.UTF8.GetString(AnnualReportJson.WriteBytes(report));
}
