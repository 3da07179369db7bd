using System.Text;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Publication.Rules;

/// <summary>The catalogue of rules as a page for people, in both languages.</summary>
internal static class RulesPage
{
    public const string Name = "rules.md";

    public static byte[] Create()
    {
        StringBuilder page = new();
        page.Append("# 规则 · Rules\n\n");
        page.Append($"版本 {PublicationVersion.Current}，由规则数据生成；程序请读 [{RulesFile.Name}]({RulesFile.Name})。\n");
        page.Append($"Version {PublicationVersion.Current}, made from the rules' data; programs read [{RulesFile.Name}]({RulesFile.Name}).\n\n");
        page.Append("| id | 级别 · severity | 格式 · forms | 要求 · demands |\n| --- | --- | --- | --- |\n");
        foreach (Rule rule in RuleCatalog.Rules)
        {
            page.Append($"| [`{rule.Id}`](#{rule.Id}) | {SeverityOf(rule)} | {Scope(rule)} | {Escape(rule.Summary.Chinese)}<br>{Escape(rule.Summary.English)} |\n");
        }

        foreach (Rule rule in RuleCatalog.Rules)
        {
            Describe(page, rule);
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Describe(StringBuilder page, Rule rule)
    {
        page.Append($"\n## {rule.Id}\n\n");
        Pair(page, rule.Summary);
        page.Append('\n');
        page.Append($"- 级别 · severity: {SeverityOf(rule)}\n");
        page.Append($"- 格式 · forms: {Scope(rule)}\n");
        page.Append($"- 始自版本 · since: {rule.Since}\n");
        page.Append($"- 理由 · why: {rule.Rationale.Chinese} {rule.Rationale.English}\n");
        page.Append($"- 依据 · source: {rule.Source.Chinese} · {rule.Source.English}\n\n");
        page.Append("提示 · message:\n\n```text\n");
        Pair(page, rule.Message);
        page.Append("```\n\n| 参数 · argument | 含义 · stands for |\n| --- | --- |\n");
        foreach (RuleArgument argument in rule.Arguments)
        {
            page.Append($"| `{argument.Name}` | {Escape(argument.Description.Chinese)}<br>{Escape(argument.Description.English)} |\n");
        }

        page.Append("\n例 · example:\n\n```text\n");
        Pair(page, RuleExample.Bad(rule).Finding!.Message);
        page.Append("```\n");
    }

    private static void Pair(StringBuilder page, BilingualText text) => page.Append($"{text.Chinese}\n{text.English}\n");

    private static string SeverityOf(Rule rule) => rule.DefaultSeverity == Severity.Error ? "错误 · error" : "警告 · warning";

    private static string Scope(Rule rule)
    {
        string forms = string.Join(", ", rule.Forms.Select(form => form.Id));
        return rule.FirstYear is { } year ? $"{forms}（自 {year} 年度起 · from report year {year}）" : forms;
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
