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
        new SumRule(
            RuleIds.RequestRowTotal,
            Severity.Error,
            new("表三每一行：总计等于六类申请人之和。", "Table three, every row: the total equals the sum of the six kinds of applicant."),
            new("{row}：{formula} = {expected}，{column}栏为 {actual}，{deviation}", "{row}: {formula} = {expected}, the column {column} says {actual}, {deviation}"),
            form => form.Requests.RowTotals),
        new SumRule(
            RuleIds.RequestOutcomeTotal,
            Severity.Error,
            new("表三每一列：办理结果的总计等于各项办理结果之和。", "Table three, every column: the total of the outcomes equals the sum of all outcome rows."),
            new("{row}，{column}：{formula} = {expected}，总计行为 {actual}，{deviation}", "{row}, {column}: {formula} = {expected}, the total row says {actual}, {deviation}"),
            form => form.Requests.ColumnTotals),
        new SumRule(
            RuleIds.RequestBalance,
            Severity.Error,
            new("表三每一列：第一项加第二项之和，等于办理结果总计加结转下年度。", "Table three, every column: newly received plus carried over equals the total of the outcomes plus carried forward."),
            new("{column}：{left} = {expected}，而 {right} = {actual}，后者{deviation}", "{column}: {left} = {expected}, but {right} = {actual}, {deviation}"),
            form => form.Requests.Balances),
        new SumRule(
            RuleIds.ChallengeTotal,
            Severity.Error,
            new("表四每一组：总计等于四类结果之和。", "Table four, every group: the total equals the sum of the four outcomes."),
            new("{row}：{formula} = {expected}，{column}栏为 {actual}，{deviation}", "{row}: {formula} = {expected}, the column {column} says {actual}, {deviation}"),
            form => form.ReviewAndLitigation.RowTotals),
        new MissingTotalRule(
            RuleIds.MissingTotal,
            Severity.Warning,
            new("组成各项已填写的，总计不应空白。", "No total is blank where its parts give a value."),
            new("{cell}未填写：{formula} = {expected}，应填 {expected}", "{cell} is blank: {formula} = {expected}, so it should say {expected}")),
        new NegativeValueRule(
            RuleIds.NegativeValue,
            Severity.Error,
            new("数量和金额不为负数（“本年增/减”除外）。", "No count and no amount is negative, save the change in the year."),
            new("{cell}为 {actual}，不应为负数", "{cell} is {actual}, which must not be negative")),
        new StockRule(
            RuleIds.DocumentStock,
            Severity.Warning,
            new("现行有效件数不少于本年制发件数减本年废止件数。", "At least the documents issued and not repealed in the year are in force."),
            new("{row}：{issued} − {repealed} = {expected}，而{inForce}，{deviation}", "{row}: {issued} − {repealed} = {expected}, but {inForce}, {deviation}"),
            static cells => cells is [{ } inForce, { } issued, var repealed]
                && (Int128)issued - repealed.GetValueOrDefault() is var least && inForce < least ? new((decimal)least, inForce) : null,
            nameof(DocumentCounts2021.InForce),
            nameof(DocumentCounts2021.Issued),
            nameof(DocumentCounts2021.Repealed)) { Forms = Only2021 },
        new StockRule(
            RuleIds.PublishedStock,
            Severity.Warning,
            new("本年新公开数量不多于对外公开总数量。", "No more documents are made public in the year than are public in all."),
            new("{row}：{newlyPublished}，而{totalPublished}，{deviation}", "{row}: {newlyPublished}, but {totalPublished}, {deviation}"),
            static cells => cells is [{ } newly, { } total] && newly > total ? new(total, newly) : null,
            nameof(DocumentCounts2019.NewlyPublished),
            nameof(DocumentCounts2019.TotalPublished)) { Forms = Only2019 },
        new StockRule(
            RuleIds.ItemStock,
            Severity.Error,
            new("上一年项目数量与本年增/减之和不为负数。", "The items of the year before and the change in the year do not fall below zero."),
            new("{row}：{previousYearItems}，{change}，合计 {actual}，项目数量不应为负数", "{row}: {previousYearItems}, {change}, together {actual}; there cannot be fewer than no items"),
            static cells => cells is [var change, var previous] && (change ?? previous) is not null
                && (Int128)change.GetValueOrDefault() + previous.GetValueOrDefault() is var left && left < 0 ? new(null, (decimal)left) : null,
            nameof(ItemCounts2019.Change),
            nameof(ItemCounts2019.PreviousYearItems)) { Forms = Only2019 },
        new ProcurementPairRule(
            RuleIds.ProcurementPair,
            Severity.Warning,
            new("采购项目数量与采购总金额同为零或同不为零。", "Procurement projects and their amount are both zero or both not."),
            new("{row}：{projectsLabel}为 {projects}，{amountLabel}为 {amount}，应同为零或同不为零", "{row}: {projectsLabel} {projects}, {amountLabel} {amount}; both should be zero or both not")) { Forms = Only2019 },
        new FormYearRule(
            RuleIds.FormYear,
            Severity.Warning,
            new("所用格式适用于报告年度。", "The form is the one that serves the report year."),
            new("报告年度为 {year}，所用{form}适用于 {years}", "The report year is {year}; the {form} serves {years}")),
        new MissingSectionRule(
            RuleIds.MissingSection,
            Severity.Warning,
            new("三个文字部分均有内容。", "The three sections of prose say something."),
            new("缺少“{section}”，或该部分没有内容", "The section “{section}” is missing or empty")),
        new StaleYearRule(
            RuleIds.StaleYear,
            Severity.Warning,
            new("“存在的主要问题及改进情况”写到上一年的，也写到报告年度。", "If the section on problems names the year before the report year, it names the report year too."),
            new("“{section}”写到 {previousYear} 年而未写到 {year} 年，可能沿用了上一年的文字", "The section “{section}” names {previousYear} and not {year}; it may be last year's text")),
        new FeeStatementRule(
            RuleIds.FeeStatement,
            Severity.Warning,
            new("自 2021 年度起，“其他需要报告的事项”说明信息处理费收取情况。", "From report year 2021 on, the section on other matters speaks of the information processing fees."),
            new("“{section}”没有说明信息处理费收取情况（自 {firstYear} 年度起应当说明）", "The section “{section}” does not speak of the information processing fees, as it must since {firstYear}")) { FirstYear = 2021 },
        new LatePublicationRule(
            RuleIds.LatePublication,
            Severity.Warning,
            new("发布日期在次年 1 月 1 日至 3 月 31 日之间。", "The report is published from 1 January to 31 March of the following year."),
            new("发布日期为 {date}，应在 {followingYear} 年 1 月 1 日至 3 月 31 日之间", "Published on {date}; due from 1 January to 31 March {followingYear}")),
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
}
