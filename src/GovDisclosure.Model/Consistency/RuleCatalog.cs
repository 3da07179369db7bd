using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Consistency.Rules;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>Every rule there is, as the checker applies them.</summary>
public static class RuleCatalog
{
    private static readonly IReadOnlyList<Form> Only2019 = [Form.Year2019];
    private static readonly IReadOnlyList<Form> Only2021 = [Form.Year2021];

    private static readonly Dictionary<string, Rule> ById = [];

    static RuleCatalog()
    {
        foreach (Rule rule in Rules)
        {
            ById.Add(rule.Id, rule);
        }
    }

    /// <summary>The rules, in the order in which their findings come.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new SumRule(new()
        {
            Id = RuleIds.RequestRowTotal,
            Severity = Severity.Error,
            Summary = new("表三每一行：总计等于六类申请人之和。", "Table three, every row: the total equals the sum of the six kinds of applicant."),
            Rationale = new("每件申请只来自一类申请人，六类相加即为该行总计。", "Every request comes from one kind of applicant, so the six kinds make up the total of the row."),
            Source = new("格式表三，“总计”栏", "form, table three, column “total”"),
            Message = new("{row}：{formula} = {expected}，{column}栏为 {actual}，{deviation}", "{row}: {formula} = {expected}, the column {column} says {actual}, {deviation}"),
        }, form => form.Requests.RowTotals.Select(ComparisonRelation.OfTotal)),
        new SumRule(new()
        {
            Id = RuleIds.RequestOutcomeTotal,
            Severity = Severity.Error,
            Summary = new("表三每一列：办理结果的总计等于各项办理结果之和。", "Table three, every column: the total of the outcomes equals the sum of all outcome rows."),
            Rationale = new("办结的每件申请只计入一种办理结果，各项相加即为“（七）总计”。", "Every closed request counts under one outcome, so the outcomes make up row （七）."),
            Source = new("格式表三，“（七）总计”行", "form, table three, row （七）"),
            Message = new("{row}，{column}：{formula} = {expected}，总计行为 {actual}，{deviation}", "{row}, {column}: {formula} = {expected}, the total row says {actual}, {deviation}"),
        }, form => form.Requests.ColumnTotals.Select(ComparisonRelation.OfTotal)),
        new SumRule(new()
        {
            Id = RuleIds.RequestBalance,
            Severity = Severity.Error,
            Summary = new("表三每一列：第一项加第二项之和，等于办理结果总计加结转下年度。", "Table three, every column: newly received plus carried over equals the total of the outcomes plus carried forward."),
            Rationale = new("新收和上年结转的申请，不是在本年办结，就是结转下年度。", "A request received or carried over is either closed in the year or carried forward."),
            Source = new("格式表三表头印明的勾稽关系", "the relation that the form prints in the head of table three"),
            Message = new("{column}：{left} = {expected}，而 {right} = {actual}，后者{deviation}", "{column}: {left} = {expected}, but {right} = {actual}, {deviation}"),
        }, form => form.Requests.Balances.Select(ComparisonRelation.OfBalance)),
        new SumRule(new()
        {
            Id = RuleIds.ChallengeTotal,
            Severity = Severity.Error,
            Summary = new("表四每一组：总计等于四类结果之和。", "Table four, every group: the total equals the sum of the four outcomes."),
            Rationale = new("每件复议或诉讼只有一种结果，或者尚未审结。", "Every review or lawsuit has one outcome, or is pending."),
            Source = new("格式表四，“总计”栏", "form, table four, columns “total”"),
            Message = new("{row}：{formula} = {expected}，{column}栏为 {actual}，{deviation}", "{row}: {formula} = {expected}, the column {column} says {actual}, {deviation}"),
        }, form => form.ReviewAndLitigation.RowTotals.Select(ComparisonRelation.OfTotal)),
        new MissingTotalRule(new()
        {
            Id = RuleIds.MissingTotal,
            Severity = Severity.Warning,
            Summary = new("组成各项已填写的，总计不应空白。", "No total is blank where its parts give a value."),
            Rationale = new("各项已填而总计空白，看不出总计是零还是漏填。", "A blank total beside filled parts leaves open whether it is zero or was forgotten."),
            Source = new("格式表三、表四各总计栏（行）", "form, tables three and four, all totals"),
            Message = new("{cell}未填写：{formula} = {expected}，应填 {expected}", "{cell} is blank: {formula} = {expected}, so it should say {expected}"),
        }),
        new NegativeValueRule(new()
        {
            Id = RuleIds.NegativeValue,
            Severity = Severity.Error,
            Summary = new("数量和金额不为负数（“本年增/减”除外）。", "No count and no amount is negative, save the change in the year."),
            Rationale = new("件数、项数和金额不可能小于零，只有“本年增/减”本身是差额。", "There cannot be fewer than no documents, requests or yuan; only the change in the year is a difference."),
            Source = new("格式表二至表四", "form, tables two to four"),
            Message = new("{cell}为 {actual}，不应为负数", "{cell} is {actual}, which must not be negative"),
        }),
        new ComparisonRule(new()
        {
            Id = RuleIds.DocumentStock,
            Severity = Severity.Warning,
            Summary = new("现行有效件数不少于本年制发件数减本年废止件数。", "At least the documents issued and not repealed in the year are in force."),
            Rationale = new("本年制发的文件，除本年废止的以外，到年底都是有效的。", "What was issued in the year and not repealed in it is in force at its end."),
            Source = new("格式（国办公开办函〔2021〕30号）表二，第二十条第（一）项", "form of 2021, table two, Art. 20(1)"),
            Message = new("{row}：{issued} − {repealed} = {expected}，而{inForce}，{deviation}", "{row}: {issued} − {repealed} = {expected}, but {inForce}, {deviation}"),
            Forms = Only2021,
        }, DocumentStock),
        new ComparisonRule(new()
        {
            Id = RuleIds.PublishedStock,
            Severity = Severity.Warning,
            Summary = new("本年新公开数量不多于对外公开总数量。", "No more documents are made public in the year than are public in all."),
            Rationale = new("本年新公开的文件已包含在对外公开总数之中。", "What was made public in the year is among what is public in all."),
            Source = new("格式（国办公开办函〔2019〕60号）表二，第二十条第（一）项", "form of 2019, table two, Art. 20(1)"),
            Message = new("{row}：{newlyPublished}，而{totalPublished}，{deviation}", "{row}: {newlyPublished}, but {totalPublished}, {deviation}"),
            Forms = Only2019,
        }, PublishedStock),
        new ComparisonRule(new()
        {
            Id = RuleIds.ItemStock,
            Severity = Severity.Error,
            Summary = new("上一年项目数量与本年增/减之和不为负数。", "The items of the year before and the change in the year do not fall below zero."),
            Rationale = new("上一年项目数量加本年增减即为现有项目数，不会少于零。", "The items of the year before and the change make the items there are now, which cannot be fewer than none."),
            Source = new("格式（国办公开办函〔2019〕60号）表二，第二十条第（五）、（六）、（八）项", "form of 2019, table two, Art. 20(5), (6), (8)"),
            Message = new("{row}：{previousYearItems}，{change}，合计 {actual}，项目数量不应为负数", "{row}: {previousYearItems}, {change}, together {actual}; there cannot be fewer than no items"),
            Forms = Only2019,
        }, ItemStock),
        new ProcurementPairRule(new()
        {
            Id = RuleIds.ProcurementPair,
            Severity = Severity.Warning,
            Summary = new("采购项目数量与采购总金额同为零或同不为零。", "Procurement projects and their amount are both zero or both not."),
            Rationale = new("有采购项目就有金额，没有项目就没有金额。", "Where there are projects there is an amount, and where there are none there is none."),
            Source = new("格式（国办公开办函〔2019〕60号）表二，第二十条第（九）项", "form of 2019, table two, Art. 20(9)"),
            Message = new("{row}：{projects}，{amount}，应同为零或同不为零", "{row}: {projects}, {amount}; both should be zero or both not"),
            Forms = Only2019,
        }),
        new FormYearRule(new()
        {
            Id = RuleIds.FormYear,
            Severity = Severity.Warning,
            Summary = new("所用格式适用于报告年度。", "The form is the one that serves the report year."),
            Rationale = new("2019 年试行格式用于 2019、2020 年度，2021 年修订格式自 2021 年度起使用。", "The trial form serves report years 2019 and 2020, the revised form those from 2021 on."),
            Source = new("国办公开办函〔2019〕60号；国办公开办函〔2021〕30号", "letters 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号"),
            Message = new("报告年度为 {year}，所用{form}适用于 {years}", "The report year is {year}; the {form} serves {years}"),
        }),
        new MissingSectionRule(new()
        {
            Id = RuleIds.MissingSection,
            Severity = Severity.Warning,
            Summary = new("三个文字部分均有内容。", "The three sections of prose say something."),
            Rationale = new("年度报告应当写明总体情况、存在的主要问题及改进情况、其他需要报告的事项。", "A report must state its overview, its problems and improvements, and other matters."),
            Source = new("条例第五十条；格式第一、五、六部分", "Art. 50; form, sections one, five and six"),
            Message = new("缺少“{section}”，或该部分没有内容", "The section “{section}” is missing or empty"),
        }),
        new StaleYearRule(new()
        {
            Id = RuleIds.StaleYear,
            Severity = Severity.Warning,
            Summary = new("“存在的主要问题及改进情况”写到上一年的，也写到报告年度。", "If the section on problems names the year before the report year, it names the report year too."),
            Rationale = new("只写上一年而不写报告年度的，往往是照搬了上一年的文字。", "Text that names the year before and never the report year is mostly last year's."),
            Source = new("条例第五十条；格式第五部分", "Art. 50; form, section five"),
            Message = new("“{section}”写到 {previousYear} 年而未写到 {year} 年，可能沿用了上一年的文字", "The section “{section}” names {previousYear} and not {year}; it may be last year's text"),
        }),
        new FeeStatementRule(new()
        {
            Id = RuleIds.FeeStatement,
            Severity = Severity.Warning,
            Summary = new("自 2021 年度起，“其他需要报告的事项”说明信息处理费收取情况。", "From report year 2021 on, the section on other matters speaks of the information processing fees."),
            Rationale = new("信息处理费收取情况应当在年度报告中公布。", "The information processing fees charged must be made public in the annual report."),
            Source = new("国办函〔2020〕109号", "letter 国办函〔2020〕109号"),
            Message = new("“{section}”没有说明信息处理费收取情况（自 {firstYear} 年度起应当说明）", "The section “{section}” does not speak of the information processing fees, as it must since {firstYear}"),
            FirstYear = 2021,
        }),
        new LatePublicationRule(new()
        {
            Id = RuleIds.LatePublication,
            Severity = Severity.Warning,
            Summary = new("发布日期在次年 1 月 1 日至 3 月 31 日之间。", "The report is published from 1 January to 31 March of the following year."),
            Rationale = new("政府部门应在次年 1 月 31 日前、各级政府应在次年 3 月 31 日前公布年度报告。", "Departments publish by 31 January and governments by 31 March of the following year."),
            Source = new("条例第四十九条", "Art. 49"),
            Message = new("发布日期为 {date}，应在 {followingYear} 年 1 月 1 日至 3 月 31 日之间", "Published on {date}; due from 1 January to 31 March {followingYear}"),
        }),
    ];

    /// <summary>The rule of that id.</summary>
    /// <param name="ruleId">The id, see <see cref="RuleIds"/>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no rule of that id; the message names the nearest there are.</exception>
    public static Rule Get(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return ById.TryGetValue(ruleId, out Rule? rule)
            ? rule
            : throw new ArgumentException(
                $"There is no rule '{ruleId}'. Nearest: {string.Join(", ", NearestNames.To(ruleId, ById.Keys))}.",
                nameof(ruleId));
    }

    private static IEnumerable<ComparisonRelation> DocumentStock(Form form) =>
        RowCells.In(form, nameof(DocumentCounts2021.InForce), nameof(DocumentCounts2021.Issued), nameof(DocumentCounts2021.Repealed)).Select(cells => new ComparisonRelation(
            [new(cells[0])], ComparisonOperator.AtLeast, [new(cells[1]), new(cells[2], IsDeducted: true)], JudgedWhere.AllAreStated, [cells[1], cells[0]]));

    private static IEnumerable<ComparisonRelation> PublishedStock(Form form) =>
        RowCells.In(form, nameof(DocumentCounts2019.NewlyPublished), nameof(DocumentCounts2019.TotalPublished)).Select(cells => new ComparisonRelation(
            [new(cells[0])], ComparisonOperator.AtMost, [new(cells[1])], JudgedWhere.AllAreStated, cells));

    private static IEnumerable<ComparisonRelation> ItemStock(Form form) =>
        RowCells.In(form, nameof(ItemCounts2019.Change), nameof(ItemCounts2019.PreviousYearItems)).Select(cells => new ComparisonRelation(
            [new(cells[0]), new(cells[1])], ComparisonOperator.AtLeast, [], JudgedWhere.AnyIsKnown, cells));
}
