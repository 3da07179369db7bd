using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Presentation;
using Rule = GovDisclosure.Model.Consistency.Rule;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes the catalogue of rules for people.</summary>
internal sealed class RuleList(Language language)
{
    private const int Indent = 2;

    public void Write(Page page)
    {
        foreach (Rule rule in RuleCatalog.Rules)
        {
            Severity severity = rule.DefaultSeverity;
            page.Write($"{rule.Id}  {Wording.Name(severity).In(language)}", severity == Severity.Error ? Page.Bad : Page.Doubtful);
            page.Write(rule.Summary.In(language), Page.Plain, indent: Indent);
            page.Write(Scope(rule), Page.Faint, indent: Indent);
            page.Write($"{Wording.Rationale.In(language)}: {rule.Rationale.In(language)}", Page.Faint, indent: Indent);
            page.Write($"{Wording.Source.In(language)}: {rule.Source.In(language)}", Page.Faint, indent: Indent);
            page.Write($"{Wording.Message.In(language)}: {rule.Message.In(language)}", Page.Faint, indent: Indent);
            page.WriteBlankLine();
        }
    }

    private string Scope(Rule rule)
    {
        string forms = $"{Wording.Forms.In(language)}: {string.Join(", ", rule.Forms.Select(form => form.Id))}";
        return rule.FirstYear is { } year ? $"{forms}; {Wording.Since(year).In(language)}" : forms;
    }
}
