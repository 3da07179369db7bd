using System.Globalization;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>The title of a printed report and the lines under it, in the words by which a reader finds organ, year and date in them.</summary>
internal static class ReportHead
{
    private const string Subject = "年政府信息公开工作年度报告";

    /// <summary>Room for the year. Spaces count for nothing where the title is read, so that an unfilled one names no organ.</summary>
    private const string Room = "　　　　";

    /// <summary>The title of an empty form.</summary>
    public static string EmptyTitle => Room + Subject;

    /// <summary>The lines of an empty form.</summary>
    public static IReadOnlyList<MetadataLine> EmptyMetadata =>
    [
        new(PageMetadata.AgencyKey, "", HeadMember.AgencyName.Pointer),
        new(PageMetadata.CodeKey, "", HeadMember.AgencyCode.Pointer),
        new(PageMetadata.DateKey, "", HeadMember.PublishedOn.Pointer),
    ];

    /// <summary>The title: with the organ where a title can carry its name.</summary>
    public static string TitleOf(AnnualReport report) => IsNamedInTitle(report) ? FullTitle(report) : $"{report.Year}{Subject}";

    /// <summary>The lines under the title: the organ only where the title does not name it.</summary>
    public static IReadOnlyList<MetadataLine> MetadataOf(AnnualReport report)
    {
        List<MetadataLine> lines = [];
        if (!IsNamedInTitle(report))
        {
            lines.Add(new(PageMetadata.AgencyKey, PrintedText.Line(report.Agency.Name), HeadMember.AgencyName.Pointer));
        }

        if (PrintedText.Line(report.Agency.Code ?? "") is { Length: > 0 } code)
        {
            lines.Add(new(PageMetadata.CodeKey, code, HeadMember.AgencyCode.Pointer));
        }

        if (report.PublishedOn is { } date)
        {
            lines.Add(new(PageMetadata.DateKey, string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}年{date.Month}月{date.Day}日"), HeadMember.PublishedOn.Pointer));
        }

        return lines;
    }

    private static string FullTitle(AnnualReport report) => string.Create(CultureInfo.InvariantCulture, $"{PrintedText.Line(report.Agency.Name)}{report.Year}{Subject}");

    /// <summary>Whether the full title says just this organ and year to whoever reads it, and begins as no file of another kind does.</summary>
    private static bool IsNamedInTitle(AnnualReport report) =>
        ReportTitle.Parse(FullTitle(report)) is { } title
        && title.Year == report.Year
        && title.Agency == PrintedText.OneLine(report.Agency.Name)
        && char.IsLetterOrDigit(title.Agency[0]);
}
