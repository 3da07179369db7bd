using System.Globalization;
using System.Text;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Presentation;
using Spectre.Console;
using Rule = GovDisclosure.Model.Consistency.Rule;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes the catalogue of rules.</summary>
internal sealed class RuleList(Language language)
{
    private const int Indent = 2;

    public static async Task WriteJsonAsync(Stream stream)
    {
        ResultStream output = new(stream);
        string separator = "[\n";
        foreach (Rule rule in RuleCatalog.Rules)
        {
            output.Add(Encoding.ASCII.GetBytes(separator));
            output.Add(json => RuleJson.Write(json, rule));
            separator = ",\n";
        }

        output.Add("\n]\n"u8);
        await output.SendAsync().ConfigureAwait(false);
    }

    public void WriteText(Page page)
    {
        foreach (Rule rule in RuleCatalog.Rules)
        {
            Severity severity = rule.DefaultSeverity;
            page.Write($"{rule.Id}  {Wording.Name(severity).In(language)}", severity == Severity.Error ? Page.Bad : Page.Doubtful);
            page.Write(rule.Summary.In(language), Page.Plain, indent: Indent);
            page.Write(Scope(rule), Page.Faint, indent: Indent);
            page.Write($"{Wording.Message.In(language)}: {rule.Message.In(language)}", Page.Faint, indent: Indent);
            page.WriteBlankLine();
        }
    }

    public async Task WriteMarkdownAsync(TextWriter output)
    {
        await output.WriteLineAsync(Row("id", Wording.Severity.In(language), Wording.Forms.In(language), Wording.FirstYear.In(language), Wording.Rule.In(language), Wording.Message.In(language))).ConfigureAwait(false);
        await output.WriteLineAsync("| --- | --- | --- | --- | --- | --- |").ConfigureAwait(false);
        foreach (Rule rule in RuleCatalog.Rules)
        {
            string row = Row(
                $"`{rule.Id}`",
                Wording.Name(rule.DefaultSeverity).In(language),
                FormsOf(rule),
                rule.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? "",
                rule.Summary.In(language),
                rule.Message.In(language));
            await output.WriteLineAsync(row).ConfigureAwait(false);
        }
    }

    private static string Row(params IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static string FormsOf(Rule rule) => string.Join(", ", rule.Forms.Select(form => form.Id));

    private string Scope(Rule rule)
    {
        string forms = $"{Wording.Forms.In(language)}: {FormsOf(rule)}";
        return rule.FirstYear is { } year ? $"{forms}; {Wording.Since(year).In(language)}" : forms;
    }
}
