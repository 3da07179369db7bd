namespace GovDisclosure.Model.Forms.Definitions;

/// <summary>Table 三 of either form. The printed order here is the order of the members of the records.</summary>
internal static class RequestTables
{
    private static readonly FormHeading Organizations = new(
        new("法人或其他组织", "legal persons and other organizations"), null, "法人或其它组织");

    private static readonly FormColumn[] Applicants =
    [
        new(nameof(ApplicantCounts.NaturalPerson), new("自然人", "natural persons"), FormUnit.Pieces),
        Organization(nameof(ApplicantCounts.CommercialEnterprise), "商业企业", "commercial enterprises"),
        Organization(nameof(ApplicantCounts.ResearchInstitution), "科研机构", "research institutions"),
        Organization(nameof(ApplicantCounts.PublicWelfareOrganization), "社会公益组织", "public welfare organizations"),
        Organization(nameof(ApplicantCounts.LegalServiceOrganization), "法律服务机构", "legal service organizations"),
        Organization(nameof(ApplicantCounts.OtherOrganization), "其他", "other organizations", "其它"),
        new(nameof(ApplicantCounts.Total), new("总计", "total"), FormUnit.Pieces, "合计") { IsTotal = true },
    ];

    public static FormTable Of2019() => Table(
        Group(nameof(RequestOutcomes2019.OtherHandling), "", "其他处理", "other handling",
        [
            Row(nameof(OtherHandling2019.Other), "（六）", "其他处理", "other", null, "其它处理", "其他", "其它"),
        ]));

    public static FormTable Of2021() => Table(
        Group(nameof(RequestOutcomes2021.OtherHandling), "（六）", "其他处理", "other handling",
        [
            Row(nameof(OtherHandling2021.SupplementOverdue), "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "not supplemented in time", "Art. 30"),
            Row(nameof(OtherHandling2021.FeeOverdue), "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "fee not paid in time", "Art. 42"),
            Row(nameof(OtherHandling2021.Other), "3.", "其他", "other", null, "其它"),
        ],
        "其它处理", "其他", "其它"));

    private static FormTable Table(FormGroup otherHandling)
    {
        FormRow newlyReceived = Row(nameof(RequestHandling.NewlyReceived), "一、", "本年新收政府信息公开申请数量", "Newly received", "Art. 27");
        FormRow carriedOver = Row(nameof(RequestHandling.CarriedOver), "二、", "上年结转政府信息公开申请数量", "Carried over", null);
        FormRow closed = new(nameof(RequestOutcomes.Total), "（七）", new("总计", "total"), Applicants, "合计") { IsTotal = true };
        FormRow carriedForward = Row(nameof(RequestHandling.CarriedForward), "四、", "结转下年度继续办理", "Carried forward", null);
        FormGroup outcomes = Group(nameof(RequestHandling.Outcomes), "三、", "本年度办理结果", "Outcomes",
        [
            Row(nameof(RequestOutcomes.Disclosed), "（一）", "予以公开", "disclosed", "Art. 36(1)(2)"),
            Row(nameof(RequestOutcomes.PartiallyDisclosed), "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）", "partially disclosed", "Art. 37", "部分公开", "部分公开（区分处理的，只计这一情形，不计其它情形）"),
            Withheld(),
            Unavailable(),
            NotProcessed(),
            otherHandling,
            closed,
        ]);
        return new(
            nameof(AnnualReport.Requests),
            "三、",
            new("收到和处理政府信息公开申请情况", "Requests received and handled"),
            [newlyReceived, carriedOver, outcomes, carriedForward],
            balance: ([newlyReceived, carriedOver], [closed, carriedForward]))
        {
            Note = new(
                "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
                "In each column, the first item plus the second equals the third plus the fourth"),
            TitleWords = [["收到", "处理"], ["申请"], ["情况"]],
            Captions = [new(new("申请人情况", "applicants"))],
        };
    }

    private static FormGroup Withheld() => Group(nameof(RequestOutcomes.Withheld), "（三）", "不予公开", "withheld",
    [
        Row(nameof(WithheldOutcomes.StateSecret), "1.", "属于国家秘密", "state secret", "Art. 14"),
        Row(nameof(WithheldOutcomes.ProhibitedByLaw), "2.", "其他法律行政法规禁止公开", "prohibited by law", "Art. 14", "其它法律行政法规禁止公开"),
        Row(nameof(WithheldOutcomes.SecurityAndStability), "3.", "危及“三安全一稳定”", "security and stability", "Art. 14"),
        Row(nameof(WithheldOutcomes.ThirdPartyRights), "4.", "保护第三方合法权益", "rights of a third party", "Art. 15, 32"),
        Row(nameof(WithheldOutcomes.InternalAffairs), "5.", "属于三类内部事务信息", "internal affairs", "Art. 16(1)"),
        Row(nameof(WithheldOutcomes.DeliberativeProcess), "6.", "属于四类过程性信息", "deliberative process", "Art. 16(2)"),
        Row(nameof(WithheldOutcomes.EnforcementCaseFile), "7.", "属于行政执法案卷", "enforcement case file", "Art. 16(2)"),
        Row(nameof(WithheldOutcomes.AdministrativeInquiry), "8.", "属于行政查询事项", "administrative inquiry", "Art. 36(7)"),
    ]);

    private static FormGroup Unavailable() => Group(nameof(RequestOutcomes.Unavailable), "（四）", "无法提供", "unavailable",
    [
        Row(nameof(UnavailableOutcomes.NotHeld), "1.", "本机关不掌握相关政府信息", "not held", "Art. 36(4)(5)"),
        Row(nameof(UnavailableOutcomes.RequiresCreation), "2.", "没有现成信息需要另行制作", "would have to be created", "Art. 38"),
        Row(nameof(UnavailableOutcomes.StillUnclear), "3.", "补正后申请内容仍不明确", "still unclear after supplement", "Art. 30"),
    ]);

    private static FormGroup NotProcessed() => Group(nameof(RequestOutcomes.NotProcessed), "（五）", "不予处理", "not processed",
    [
        Row(nameof(NotProcessedOutcomes.PetitionOrComplaint), "1.", "信访举报投诉类申请", "petition or complaint", "Art. 39"),
        Row(nameof(NotProcessedOutcomes.Duplicate), "2.", "重复申请", "duplicate", "Art. 36(6)"),
        Row(nameof(NotProcessedOutcomes.PublishedMaterial), "3.", "要求提供公开出版物", "published material", "Art. 39"),
        Row(nameof(NotProcessedOutcomes.Excessive), "4.", "无正当理由大量反复申请", "excessive", "Art. 35"),
        Row(nameof(NotProcessedOutcomes.ReissueOrConfirmation), "5.", "要求行政机关确认或重新出具已获取信息", "confirmation or reissue", null),
    ]);

    private static FormGroup Group(
        string property, string numeral, string chinese, string english, FormEntry[] entries, params string[] variants) =>
        new(property, numeral, new(chinese, english), entries, variants);

    private static FormRow Row(
        string property, string numeral, string chinese, string english, string? legalBasis, params string[] variants) =>
        new(property, numeral, new(chinese, english), Applicants, variants) { LegalBasis = legalBasis };

    private static FormColumn Organization(string property, string chinese, string english, params string[] variants) =>
        new(property, new(chinese, english), FormUnit.Pieces, variants) { Heading = Organizations };
}
