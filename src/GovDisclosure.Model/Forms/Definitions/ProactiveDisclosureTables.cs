namespace GovDisclosure.Model.Forms.Definitions;

/// <summary>Table 二 of either form. The printed order here is the order of the members of the records.</summary>
internal static class ProactiveDisclosureTables
{
    private const string Numeral = "二、";
    private static readonly BilingualText Title = new("主动公开政府信息情况", "Proactive disclosure");

    private static readonly string[][] TitleWords = [["主动公开"], ["信息"], ["情况"]];

    private static readonly FormHeading[] Captions = [new(new("信息内容", "kind of information"))];

    private static readonly FormHeading Item1 = Provision("一", 1);
    private static readonly FormHeading Item5 = Provision("五", 5);
    private static readonly FormHeading Item6 = Provision("六", 6);
    private static readonly FormHeading Item8 = Provision("八", 8);
    private static readonly FormHeading Item9 = Provision("九", 9);

    public static FormTable Of2021()
    {
        FormColumn[] documents =
        [
            new(nameof(DocumentCounts2021.Issued), new("本年制发件数", "issued in the year"), FormUnit.Pieces),
            new(nameof(DocumentCounts2021.Repealed), new("本年废止件数", "repealed in the year"), FormUnit.Pieces),
            new(nameof(DocumentCounts2021.InForce), new("现行有效件数", "in force"), FormUnit.Pieces),
        ];
        FormColumn[] decisions =
        [
            new(nameof(DecisionCounts2021.Decisions), new("本年处理决定数量", "decisions in the year"), FormUnit.Pieces, "处理决定数量"),
        ];
        FormColumn[] fees =
        [
            new(
                nameof(AdministrativeFees2021.Amount),
                new("本年收费金额（单位：万元）", "fees charged in the year (10,000 yuan)"),
                FormUnit.TenThousandYuan,
                "本年收费金额",
                "收费金额") { Kind = CellKind.Amount },
        ];
        return new(nameof(AnnualReport2021.ProactiveDisclosure), Numeral, Title,
        [
            Row(nameof(ProactiveDisclosure2021.Regulations), "规章", "Rules", documents, Item1),
            Row(nameof(ProactiveDisclosure2021.NormativeDocuments), "行政规范性文件", "Administrative normative documents", documents, Item1, "规范性文件"),
            Row(nameof(ProactiveDisclosure2021.AdministrativeLicensing), "行政许可", "Administrative licensing", decisions, Item5),
            Row(nameof(ProactiveDisclosure2021.AdministrativePenalties), "行政处罚", "Administrative penalties", decisions, Item6),
            Row(nameof(ProactiveDisclosure2021.AdministrativeCompulsion), "行政强制", "Administrative compulsion", decisions, Item6),
            Row(nameof(ProactiveDisclosure2021.AdministrativeFees), "行政事业性收费", "Administrative fees", fees, Item8),
        ])
        {
            Captions = Captions,
            TitleWords = TitleWords,
        };
    }

    public static FormTable Of2019()
    {
        FormColumn[] documents =
        [
            new(nameof(DocumentCounts2019.NewlyMade), new("本年新制作数量", "made in the year"), FormUnit.Pieces),
            new(nameof(DocumentCounts2019.NewlyPublished), new("本年新公开数量", "made public in the year"), FormUnit.Pieces),
            new(nameof(DocumentCounts2019.TotalPublished), new("对外公开总数量", "public in all"), FormUnit.Pieces),
        ];
        FormColumn[] items =
        [
            new(nameof(ItemCounts2019.PreviousYearItems), new("上一年项目数量", "items in the year before"), FormUnit.Items),
            new(nameof(ItemCounts2019.Change), new("本年增/减", "change in the year"), FormUnit.Items) { Kind = CellKind.SignedCount },
        ];
        FormColumn[] itemDecisions =
        [
            .. items,
            new(nameof(ItemDecisionCounts2019.Decisions), new("处理决定数量", "decisions"), FormUnit.Pieces, "本年处理决定数量"),
        ];
        FormColumn[] procurement =
        [
            new(nameof(CentralizedProcurement2019.Projects), new("采购项目数量", "projects"), FormUnit.Items),
            new(nameof(CentralizedProcurement2019.Amount), new("采购总金额", "total amount"), FormUnit.Yuan)
            {
                Kind = CellKind.Amount,
                RawTextName = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(nameof(CentralizedProcurement2019.AmountText)),
            },
        ];
        return new(nameof(AnnualReport2019.ProactiveDisclosure), Numeral, Title,
        [
            Row(nameof(ProactiveDisclosure2019.Regulations), "规章", "Rules", documents, Item1),
            Row(nameof(ProactiveDisclosure2019.NormativeDocuments), "规范性文件", "Normative documents", documents, Item1, "行政规范性文件"),
            Row(nameof(ProactiveDisclosure2019.AdministrativeLicensing), "行政许可", "Administrative licensing", itemDecisions, Item5),
            Row(nameof(ProactiveDisclosure2019.OtherPublicServices), "其他对外管理服务事项", "Other public management and services", itemDecisions, Item5, "其它对外管理服务事项"),
            Row(nameof(ProactiveDisclosure2019.AdministrativePenalties), "行政处罚", "Administrative penalties", itemDecisions, Item6),
            Row(nameof(ProactiveDisclosure2019.AdministrativeCompulsion), "行政强制", "Administrative compulsion", itemDecisions, Item6),
            Row(nameof(ProactiveDisclosure2019.AdministrativeFees), "行政事业性收费", "Administrative fees", items, Item8),
            Row(nameof(ProactiveDisclosure2019.CentralizedProcurement), "政府集中采购", "Centralized procurement", procurement, Item9),
        ])
        {
            Captions = Captions,
            TitleWords = TitleWords,
        };
    }

    private static FormRow Row(
        string property, string chinese, string english, FormColumn[] columns, FormHeading heading, params string[] variants) =>
        new(property, "", new(chinese, english), columns, variants) { Heading = heading, LegalBasis = heading.LegalBasis };

    private static FormHeading Provision(string chinese, int item) =>
        new(new($"第二十条第（{chinese}）项", $"Article 20, item {item}"), $"Art. 20({item})");
}
