namespace GovDisclosure.Model.Forms.Definitions;

/// <summary>Table 四, the same on both forms. The printed order here is the order of the members of the records.</summary>
internal static class ReviewAndLitigationTable
{
    private static readonly FormHeading Litigation = new(new("行政诉讼", "Administrative litigation"));

    private static readonly FormColumn[] Results =
    [
        new(nameof(ChallengeCounts.Upheld), new("结果维持", "upheld"), FormUnit.Pieces),
        new(nameof(ChallengeCounts.Corrected), new("结果纠正", "corrected"), FormUnit.Pieces),
        new(nameof(ChallengeCounts.OtherOutcome), new("其他结果", "other outcome"), FormUnit.Pieces, "其它结果"),
        new(nameof(ChallengeCounts.Pending), new("尚未审结", "pending"), FormUnit.Pieces),
        new(nameof(ChallengeCounts.Total), new("总计", "total"), FormUnit.Pieces, "合计") { IsTotal = true },
    ];

    public static FormTable OfBothForms { get; } = new(
        nameof(AnnualReport.ReviewAndLitigation),
        "四、",
        new("政府信息公开行政复议、行政诉讼情况", "Administrative review and litigation"),
        [
            new FormRow(nameof(ReviewAndLitigation.AdministrativeReview), "", new("行政复议", "Administrative review"), Results),
            new FormRow(nameof(ReviewAndLitigation.DirectLitigation), "", new("未经复议直接起诉", "without prior review"), Results) { Heading = Litigation },
            new FormRow(nameof(ReviewAndLitigation.LitigationAfterReview), "", new("复议后起诉", "after review"), Results) { Heading = Litigation },
        ],
        balance: null,
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况")
    {
        IsPrintedInOneLine = true,
        TitleWords = [["行政复议"], ["行政诉讼"]],
    };
}
