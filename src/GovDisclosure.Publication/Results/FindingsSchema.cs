using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Publication.Rules;
using GovDisclosure.Publication.Schemas;
using static GovDisclosure.Publication.Schemas.DataSchema;

namespace GovDisclosure.Publication.Results;

/// <summary>The schema of what <c>govdisclosure check</c> and <c>validate</c> print: one object, or one object a line.</summary>
internal sealed class FindingsSchema
{
    public const string Name = "findings.json";

    private readonly SchemaDocument _document = new(SchemaDialect.Draft202012, "findings");

    public static JsonObject Create()
    {
        FindingsSchema schema = new();
        return schema._document.Complete(schema.Root());
    }

    private JsonObject Root() => new()
    {
        ["title"] = "CheckOutput",
        ["description"] = "What govdisclosure check prints: with --format json the whole run, with --format ndjson a Result on each line.",
        ["anyOf"] = new JsonArray(_document.Reference("Result", Result), _document.Reference("Run", Run)),
    };

    private JsonObject Run() => Object(
        "Run",
        "A whole run.",
        ("tool", _document.Reference("Tool", Tool)),
        ("results", ListOf(_document.Reference("Result", Result), "A result for each report, in the order of the input.")),
        ("summary", _document.Reference("Summary", Summary)));

    private JsonObject Tool() => Object(
        "Tool",
        "What printed this.",
        ("name", Text("The name of the program.")),
        ("version", Text("Its version.")),
        ("rules", ListOf(_document.Reference("AppliedRule", AppliedRule), "The rules that were applied.")));

    private JsonObject AppliedRule() => Object(
        "AppliedRule",
        "A rule that was applied; rules.json has it in full.",
        ("id", RulesSchema.RuleId()),
        ("severity", RulesSchema.Severity()),
        ("summary", _document.Bilingual("What it demands.")),
        ("forms", ListOf(OneOf("A form.", Form.All.Select(form => form.Id)), "The forms it speaks of.")),
        ("firstYear", NullableInteger("The first report year it speaks of; null where it speaks of all.")),
        ("message", _document.Bilingual("The template of its findings' messages.")));

    private static JsonObject Summary() => Object(
        "Summary",
        "The run in figures.",
        ("reports", Integer("How many reports were read, if only in part.")),
        ("unreadable", Integer("How many files, lines or elements gave no report.")),
        ("errors", Integer("How many findings and diagnostics are errors.")),
        ("warnings", Integer("How many findings and diagnostics are warnings.")));

    private JsonObject Result() => Object(
        "Result",
        "What became of one report.",
        ("source", Text("The file it came from, with #N where the file holds several.")),
        ("report", OrNull(_document.Reference("ReportHead", ReportHead), "Which report it is; null where none could be read.")),
        ("relations", _document.Reference("RelationCount", RelationCount)),
        ("findings", ListOf(_document.Reference("Finding", Finding), "Where the report contradicts itself.")),
        ("diagnostics", ListOf(_document.Reference("Diagnostic", Diagnostic), "What could not be read, or not without a doubt.")));

    private static JsonObject ReportHead() => Object(
        "ReportHead",
        "Which report it is.",
        ("form", OneOf("The form.", Form.All.Select(form => form.Id))),
        ("year", Integer("The report year.")),
        ("agency", Text("The name of the organ.")));

    public static JsonObject RelationCount() => Object(
        "RelationCount",
        "What the verdict rests on.",
        ("checked", Integer("How many sums were compared.")),
        ("blank", Integer("How many could not be because their total or all their cells are blank.")));

    private JsonObject Finding() => Object(
        "Finding",
        "A place where the report contradicts itself.",
        [.. FindingMembers(), ("message", _document.Bilingual("What is wrong, with the official labels and the figures."))]);

    public static (string Name, JsonObject Schema)[] FindingMembers() =>
    [
        ("rule", RulesSchema.RuleId()),
        ("severity", RulesSchema.Severity()),
        ("cells", ListOf(Text("A JSON pointer."), "The cells it speaks of, the one to look at first in front.")),
        ("values", ListOf(Value("A number in full digits, a text, or null."), "What stands in them.")),
        ("expected", NullableNumber("What the other cells make of the first; null where the rule has no such number.")),
        ("actual", NullableNumber("What was found; null where it is blank or the rule has no such number.")),
        ("difference", NullableNumber("actual less expected; null unless both are numbers.")),
    ];

    private JsonObject Diagnostic() => Object(
        "Diagnostic",
        "Something that could not be read, or not without a doubt.",
        ("code", Text("Why, a stable id.")),
        ("severity", OneOf("Error where something was not read.", "error", "warning")),
        ("cell", NullableText("The JSON pointer of the member; null where the trouble belongs to the whole.")),
        ("text", NullableText("What stood there; null where nothing did.")),
        ("place", NullableText("Where, as line N, byte N; null where there is no such place.")),
        ("message", _document.Bilingual("What happened.")));
}
