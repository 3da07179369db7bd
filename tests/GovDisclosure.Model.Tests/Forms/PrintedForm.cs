namespace GovDisclosure.Model.Tests.Forms;

/// <summary>The two official forms, copied by hand from print: what the library says of them is held against this.</summary>
internal static class PrintedForm
{
    private static readonly PrintedColumn[] Documents2021 =
    [
        new("issued", "本年制发件数", "件"),
        new("repealed", "本年废止件数", "件"),
        new("inForce", "现行有效件数", "件"),
    ];

    private static readonly PrintedColumn[] Decisions2021 = [new("decisions", "本年处理决定数量", "件")];

    private static readonly PrintedColumn[] Fees2021 = [new("amount", "本年收费金额（单位：万元）", "万元")];

    private static readonly PrintedColumn[] Documents2019 =
    [
        new("newlyMade", "本年新制作数量", "件"),
        new("newlyPublished", "本年新公开数量", "件"),
        new("totalPublished", "对外公开总数量", "件"),
    ];

    private static readonly PrintedColumn[] Items2019 =
    [
        new("previousYearItems", "上一年项目数量", "项"),
        new("change", "本年增/减", "项"),
    ];

    private static readonly PrintedColumn[] ItemDecisions2019 = [.. Items2019, new("decisions", "处理决定数量", "件")];

    private static readonly PrintedColumn[] Procurement2019 =
    [
        new("projects", "采购项目数量", "项"),
        new("amount", "采购总金额", "元"),
    ];

    private static readonly PrintedColumn[] Applicants =
    [
        new("naturalPerson", "自然人", "件"),
        new("commercialEnterprise", "商业企业", "件", "法人或其他组织"),
        new("researchInstitution", "科研机构", "件", "法人或其他组织"),
        new("publicWelfareOrganization", "社会公益组织", "件", "法人或其他组织"),
        new("legalServiceOrganization", "法律服务机构", "件", "法人或其他组织"),
        new("otherOrganization", "其他", "件", "法人或其他组织"),
        new("total", "总计", "件"),
    ];

    private static readonly PrintedColumn[] Results =
    [
        new("upheld", "结果维持", "件"),
        new("corrected", "结果纠正", "件"),
        new("otherOutcome", "其他结果", "件"),
        new("pending", "尚未审结", "件"),
        new("total", "总计", "件"),
    ];

    private static readonly PrintedRow[] BeforeOtherHandling =
    [
        Request("newlyReceived", "一、本年新收政府信息公开申请数量", "Art. 27"),
        Request("carriedOver", "二、上年结转政府信息公开申请数量", null),
        Request("outcomes/disclosed", "（一）予以公开", "Art. 36(1)(2)"),
        Request("outcomes/partiallyDisclosed", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "Art. 37"),
        Request("outcomes/withheld/stateSecret", "1.属于国家秘密", "Art. 14"),
        Request("outcomes/withheld/prohibitedByLaw", "2.其他法律行政法规禁止公开", "Art. 14"),
        Request("outcomes/withheld/securityAndStability", "3.危及“三安全一稳定”", "Art. 14"),
        Request("outcomes/withheld/thirdPartyRights", "4.保护第三方合法权益", "Art. 15, 32"),
        Request("outcomes/withheld/internalAffairs", "5.属于三类内部事务信息", "Art. 16(1)"),
        Request("outcomes/withheld/deliberativeProcess", "6.属于四类过程性信息", "Art. 16(2)"),
        Request("outcomes/withheld/enforcementCaseFile", "7.属于行政执法案卷", "Art. 16(2)"),
        Request("outcomes/withheld/administrativeInquiry", "8.属于行政查询事项", "Art. 36(7)"),
        Request("outcomes/unavailable/notHeld", "1.本机关不掌握相关政府信息", "Art. 36(4)(5)"),
        Request("outcomes/unavailable/requiresCreation", "2.没有现成信息需要另行制作", "Art. 38"),
        Request("outcomes/unavailable/stillUnclear", "3.补正后申请内容仍不明确", "Art. 30"),
        Request("outcomes/notProcessed/petitionOrComplaint", "1.信访举报投诉类申请", "Art. 39"),
        Request("outcomes/notProcessed/duplicate", "2.重复申请", "Art. 36(6)"),
        Request("outcomes/notProcessed/publishedMaterial", "3.要求提供公开出版物", "Art. 39"),
        Request("outcomes/notProcessed/excessive", "4.无正当理由大量反复申请", "Art. 35"),
        Request("outcomes/notProcessed/reissueOrConfirmation", "5.要求行政机关确认或重新出具已获取信息", null),
    ];

    private static readonly PrintedRow[] AfterOtherHandling =
    [
        Request("outcomes/total", "（七）总计", null),
        Request("carriedForward", "四、结转下年度继续办理", null),
        new("/reviewAndLitigation/administrativeReview", "行政复议", null, null, Results),
        new("/reviewAndLitigation/directLitigation", "未经复议直接起诉", null, "行政诉讼", Results),
        new("/reviewAndLitigation/litigationAfterReview", "复议后起诉", null, "行政诉讼", Results),
    ];

    private static readonly PrintedRow[] Year2019 =
    [
        Proactive("regulations", "规章", "一", 1, Documents2019),
        Proactive("normativeDocuments", "规范性文件", "一", 1, Documents2019),
        Proactive("administrativeLicensing", "行政许可", "五", 5, ItemDecisions2019),
        Proactive("otherPublicServices", "其他对外管理服务事项", "五", 5, ItemDecisions2019),
        Proactive("administrativePenalties", "行政处罚", "六", 6, ItemDecisions2019),
        Proactive("administrativeCompulsion", "行政强制", "六", 6, ItemDecisions2019),
        Proactive("administrativeFees", "行政事业性收费", "八", 8, Items2019),
        Proactive("centralizedProcurement", "政府集中采购", "九", 9, Procurement2019),
        .. BeforeOtherHandling,
        Request("outcomes/otherHandling/other", "（六）其他处理", null),
        .. AfterOtherHandling,
    ];

    private static readonly PrintedRow[] Year2021 =
    [
        Proactive("regulations", "规章", "一", 1, Documents2021),
        Proactive("normativeDocuments", "行政规范性文件", "一", 1, Documents2021),
        Proactive("administrativeLicensing", "行政许可", "五", 5, Decisions2021),
        Proactive("administrativePenalties", "行政处罚", "六", 6, Decisions2021),
        Proactive("administrativeCompulsion", "行政强制", "六", 6, Decisions2021),
        Proactive("administrativeFees", "行政事业性收费", "八", 8, Fees2021),
        .. BeforeOtherHandling,
        Request("outcomes/otherHandling/supplementOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Art. 30"),
        Request("outcomes/otherHandling/feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Art. 42"),
        Request("outcomes/otherHandling/other", "3.其他", null),
        .. AfterOtherHandling,
    ];

    /// <summary>The labels of what brackets rows together, by address.</summary>
    public static IReadOnlyDictionary<string, string> Groups { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/requests/outcomes"] = "三、本年度办理结果",
        ["/requests/outcomes/withheld"] = "（三）不予公开",
        ["/requests/outcomes/unavailable"] = "（四）无法提供",
        ["/requests/outcomes/notProcessed"] = "（五）不予处理",
        ["/requests/outcomes/otherHandling"] = "（六）其他处理",
    };

    /// <summary>The six sections in order.</summary>
    public static IReadOnlyList<(string Pointer, string Label)> Sections { get; } =
    [
        ("/overview", "一、总体情况"),
        ("/proactiveDisclosure", "二、主动公开政府信息情况"),
        ("/requests", "三、收到和处理政府信息公开申请情况"),
        ("/reviewAndLitigation", "四、政府信息公开行政复议、行政诉讼情况"),
        ("/problemsAndImprovements", "五、存在的主要问题及改进情况"),
        ("/otherMatters", "六、其他需要报告的事项"),
    ];

    /// <summary>Every row of a form in printed order.</summary>
    public static PrintedRow[] Rows(string formId) => formId == "2019" ? Year2019 : Year2021;

    private static PrintedRow Request(string name, string label, string? basis) => new("/requests/" + name, label, basis, null, Applicants);

    private static PrintedRow Proactive(string name, string label, string item, int number, PrintedColumn[] columns) =>
        new("/proactiveDisclosure/" + name, label, $"Art. 20({number})", $"第二十条第（{item}）项", columns);
}
