using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Rules;

/// <summary>The catalogue of rules as data that a program in any language can evaluate.</summary>
internal static class RulesFile
{
    public const string Name = "rules.json";

    public static JsonObject Create() => new()
    {
        ["$schema"] = RulesSchema.Name,
        ["version"] = PublicationVersion.Current,
        ["conventions"] = new JsonObject(EvaluationConventions.All.Select(convention => KeyValuePair.Create<string, JsonNode?>(convention.Name, convention.Text.ToJson()))),
        ["rules"] = RuleCatalog.Rules.Select(Describe).ToJson(),
    };

    private static JsonObject Describe(Rule rule) => new()
    {
        ["id"] = rule.Id,
        ["severity"] = JsonText.NameOf(rule.DefaultSeverity),
        ["since"] = rule.Since,
        ["forms"] = rule.Forms.Select(form => form.Id).ToJson(),
        ["firstYear"] = rule.FirstYear,
        ["isCounted"] = rule.IsCounted,
        ["summary"] = rule.Summary.ToJson(),
        ["rationale"] = rule.Rationale.ToJson(),
        ["source"] = rule.Source.ToJson(),
        ["message"] = rule.Message.ToJson(),
        ["arguments"] = rule.Arguments.Select(Argument).ToJson(),
        ["relations"] = new JsonObject(rule.Forms.Select(form => KeyValuePair.Create<string, JsonNode?>(form.Id, Relations(rule, form)))),
        ["examples"] = new JsonObject
        {
            ["good"] = RuleExample.Good(rule).ToJson(),
            ["bad"] = RuleExample.Bad(rule).ToJson(),
        },
    };

    private static JsonObject Argument(RuleArgument argument)
    {
        JsonObject json = new() { ["name"] = argument.Name };
        json["description"] = argument.Description.ToJson();
        return json;
    }

    private static JsonArray Relations(Rule rule, Form form) => rule.RelationsOn(form).Select(RelationJson.Of).ToJson();
}
