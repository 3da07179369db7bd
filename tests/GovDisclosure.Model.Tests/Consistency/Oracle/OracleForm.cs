using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Consistency.Oracle;

/// <summary>The addresses of a form's cells, written out by hand: the oracle must not learn them from what it judges.</summary>
internal sealed class OracleForm
{
    private static readonly string[] SharedOutcomes =
    [
        "disclosed",
        "partiallyDisclosed",
        "withheld/stateSecret",
        "withheld/prohibitedByLaw",
        "withheld/securityAndStability",
        "withheld/thirdPartyRights",
        "withheld/internalAffairs",
        "withheld/deliberativeProcess",
        "withheld/enforcementCaseFile",
        "withheld/administrativeInquiry",
        "unavailable/notHeld",
        "unavailable/requiresCreation",
        "unavailable/stillUnclear",
        "notProcessed/petitionOrComplaint",
        "notProcessed/duplicate",
        "notProcessed/publishedMaterial",
        "notProcessed/excessive",
        "notProcessed/reissueOrConfirmation",
    ];

    private OracleForm(string id, string[] proactiveCells, string[] otherHandling)
    {
        Id = id;
        OutcomeRows = [.. SharedOutcomes.Concat(otherHandling).Select(row => "/requests/outcomes/" + row)];
        RequestRows = ["/requests/newlyReceived", "/requests/carriedOver", .. OutcomeRows, "/requests/outcomes/total", "/requests/carriedForward"];
        Cells =
        [
            .. proactiveCells.Select(cell => "/proactiveDisclosure/" + cell),
            .. from row in RequestRows from column in ApplicantColumns select $"{row}/{column}",
            .. from row in ChallengeRows from column in ChallengeColumns select $"{row}/{column}",
        ];
    }

    public static string[] Applicants { get; } =
        ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceOrganization", "otherOrganization"];

    public static string[] ApplicantColumns { get; } = [.. Applicants, "total"];

    public static string[] Challenges { get; } = ["upheld", "corrected", "otherOutcome", "pending"];

    public static string[] ChallengeColumns { get; } = [.. Challenges, "total"];

    public static string[] ChallengeRows { get; } =
        ["/reviewAndLitigation/administrativeReview", "/reviewAndLitigation/directLitigation", "/reviewAndLitigation/litigationAfterReview"];

    public static string[] ChangeRows { get; } =
    [
        "/proactiveDisclosure/administrativeLicensing",
        "/proactiveDisclosure/otherPublicServices",
        "/proactiveDisclosure/administrativePenalties",
        "/proactiveDisclosure/administrativeCompulsion",
        "/proactiveDisclosure/administrativeFees",
    ];

    public static string[] DocumentRows { get; } = ["/proactiveDisclosure/regulations", "/proactiveDisclosure/normativeDocuments"];

    public static OracleForm Year2019 { get; } = new(
        "2019",
        [
            "regulations/newlyMade", "regulations/newlyPublished", "regulations/totalPublished",
            "normativeDocuments/newlyMade", "normativeDocuments/newlyPublished", "normativeDocuments/totalPublished",
            "administrativeLicensing/previousYearItems", "administrativeLicensing/change", "administrativeLicensing/decisions",
            "otherPublicServices/previousYearItems", "otherPublicServices/change", "otherPublicServices/decisions",
            "administrativePenalties/previousYearItems", "administrativePenalties/change", "administrativePenalties/decisions",
            "administrativeCompulsion/previousYearItems", "administrativeCompulsion/change", "administrativeCompulsion/decisions",
            "administrativeFees/previousYearItems", "administrativeFees/change",
            "centralizedProcurement/projects", "centralizedProcurement/amount",
        ],
        ["otherHandling/other"]);

    public static OracleForm Year2021 { get; } = new(
        "2021",
        [
            "regulations/issued", "regulations/repealed", "regulations/inForce",
            "normativeDocuments/issued", "normativeDocuments/repealed", "normativeDocuments/inForce",
            "administrativeLicensing/decisions",
            "administrativePenalties/decisions",
            "administrativeCompulsion/decisions",
            "administrativeFees/amount",
        ],
        ["otherHandling/supplementOverdue", "otherHandling/feeOverdue", "otherHandling/other"]);

    public string Id { get; }

    public string[] OutcomeRows { get; }

    public string[] RequestRows { get; }

    /// <summary>Every cell in printed order.</summary>
    public string[] Cells { get; }

    public static OracleForm Of(Form form) => form.Id == "2019" ? Year2019 : Year2021;

    /// <summary>Every relation of the four sum rules, with the cells of its findings: the total first.</summary>
    public IEnumerable<OracleSum> Sums() =>
    [
        .. RequestRows.Select(row => new OracleSum("request-row-total", [$"{row}/total"], Under(row, Applicants))),
        .. ApplicantColumns.Select(column => new OracleSum(
            "request-outcome-total", [$"/requests/outcomes/total/{column}"], [.. OutcomeRows.Select(row => $"{row}/{column}")])),
        .. ApplicantColumns.Select(column => new OracleSum(
            "request-balance",
            [$"/requests/outcomes/total/{column}", $"/requests/carriedForward/{column}"],
            [$"/requests/newlyReceived/{column}", $"/requests/carriedOver/{column}"])),
        .. ChallengeRows.Select(row => new OracleSum("challenge-total", [$"{row}/total"], Under(row, Challenges))),
    ];

    private static string[] Under(string row, string[] columns) => [.. columns.Select(column => $"{row}/{column}")];
}
