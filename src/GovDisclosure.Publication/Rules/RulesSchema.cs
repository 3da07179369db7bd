using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Publication.Schemas;
using static GovDisclosure.Publication.Schemas.DataSchema;

namespace GovDisclosure.Publication.Rules;

/// <summary>The schema of <see cref="RulesFile"/>.</summary>
internal sealed class RulesSchema
{
    public const string Name = "rules.schema.json";

    private readonly SchemaDocument _document = new(SchemaDialect.Draft202012, "rules");

    public static JsonObject Create()
    {
        RulesSchema schema = new();
        return schema._document.Complete(schema.File());
    }

    private JsonObject File() => Object(
        "Rules",
        "The rules that a report must keep, as data that a program can evaluate.",
        ("$schema", Text("The schema of this file.")),
        ("version", Text("The version of the publication.")),
        ("conventions", Object(
            "Conventions",
            "How relations are to be evaluated, in words.",
            [.. EvaluationConventions.All.Select(convention => (convention.Name, _document.Bilingual(convention.Text.English)))])),
        ("rules", ListOf(_document.Reference("Rule", Rule), "The rules, in the order in which their findings come.")));

    private JsonObject Rule() => Object(
        "Rule",
        "A rule.",
        ("id", RuleId()),
        ("severity", Severity()),
        ("since", Text("The version of the publication that brought the rule.")),
        ("forms", ListOf(OneOf("A form.", Form.All.Select(form => form.Id)), "The forms it speaks of.")),
        ("firstYear", NullableInteger("The first report year it speaks of; null where it speaks of all.")),
        ("isCounted", Boolean("Whether its relations are those that a verdict counts as checked or blank.")),
        ("summary", _document.Bilingual("What it demands.")),
        ("rationale", _document.Bilingual("Why it holds.")),
        ("source", _document.Bilingual("Where it comes from: the place on the form, the article of the Regulation, or the letter.")),
        ("message", _document.Bilingual("The template of its findings' messages, with the arguments in braces.")),
        ("arguments", ListOf(_document.Reference("Argument", Argument), "The named arguments of the message.")),
        ("relations", Relations()),
        ("examples", _document.Reference("Examples", Examples)));

    public static JsonObject RuleId() => OneOf("The rule's id. It is never renamed, given another meaning, or used again.", Model.Consistency.RuleCatalog.Rules.Select(rule => rule.Id));

    public static JsonObject Severity() => OneOf("How much a breach matters.", "error", "warning");

    private JsonObject Argument() => Object(
        "Argument",
        "A named argument of a message.",
        ("name", Text("The name, as it stands in braces.")),
        ("description", _document.Bilingual("What a finding puts in its place.")));

    private JsonObject Relations() => SchemaDocument.ClosedObject(
        "Relations",
        "For each form it speaks of, what the rule demands: one relation for each place where it can find something.",
        [],
        Form.All.Select(form => KeyValuePair.Create<string, JsonNode?>(form.Id, ListOf(_document.Reference("Relation", Relation), "Relations in the order of findings."))));

    private JsonObject Relation() => ByKind(
        "One thing a rule demands.",
        _document.Reference("Comparison", Comparison),
        _document.Reference("StatedTotal", StatedTotal),
        _document.Reference("ZeroPair", ZeroPair),
        _document.Reference("ReportYear", ReportYear),
        _document.Reference("PresentText", PresentText),
        _document.Reference("NamedYear", NamedYear),
        _document.Reference("NamedWord", NamedWord),
        _document.Reference("DateRange", DateRange));

    private JsonObject Comparison() => Object(
        "Comparison",
        "Sums of cells compared with each other.",
        ("kind", Constant(RelationKinds.Comparison)),
        ("actual", Terms("What is found.")),
        ("comparison", OneOf("How what is found must stand to what is expected.", RelationKinds.Equal, RelationKinds.AtLeast, RelationKinds.AtMost)),
        ("expected", Terms("What it is compared with; zero where there are no terms.")),
        ("judgedWhere", OneOf("What the cells of judgedBy must be for the comparison to be judged.", RelationKinds.AllAreStated, RelationKinds.AnyIsKnown)),
        ("judgedBy", Pointers("The cells that decide whether it is judged.")));

    private JsonObject Terms(string description) => ListOf(
        _document.Reference("Term", () => Object(
            "Term",
            "A cell that is added or deducted.",
            ("sign", new JsonObject { ["description"] = "1 where it is added, -1 where it is deducted.", ["type"] = "integer", ["enum"] = new JsonArray(1, -1) }),
            ("cell", Pointer("The cell.")))),
        description);

    private static JsonObject StatedTotal() => Object(
        "StatedTotal",
        "A total that must not be blank where its parts give it a value.",
        ("kind", Constant(RelationKinds.StatedTotal)),
        ("total", Pointer("The total.")),
        ("derivations", ListOf(Pointers("The parts of one sum."), "The sums that give it a value while it is blank: the first with a known part.")));

    private static JsonObject ZeroPair() => Object(
        "ZeroPair",
        "Two cells that are both zero or both not.",
        ("kind", Constant(RelationKinds.ZeroPair)),
        ("cells", Pointers("The two cells.")));

    private static JsonObject ReportYear() => Object(
        "ReportYear",
        "The report year lies among those the form serves.",
        ("kind", Constant(RelationKinds.ReportYear)),
        ("members", Pointers("The form and the year.")),
        ("firstYear", Integer("The first report year the form serves.")),
        ("lastYear", NullableInteger("The last report year the form serves; null while it is in force.")));

    private static JsonObject PresentText() => Object(
        "PresentText",
        "A text that is there.",
        ("kind", Constant(RelationKinds.PresentText)),
        ("member", Pointer("The section.")));

    private static JsonObject NamedYear() => Object(
        "NamedYear",
        "A text that, if it names one year, names another.",
        ("kind", Constant(RelationKinds.NamedYear)),
        ("member", Pointer("The section.")),
        ("ifNamed", Integer("The year that sets it off, counted from the report year.")),
        ("thenNamed", Integer("The year that must then be named, counted from the report year.")));

    private static JsonObject NamedWord() => Object(
        "NamedWord",
        "A text that holds one of some words.",
        ("kind", Constant(RelationKinds.NamedWord)),
        ("member", Pointer("The section.")),
        ("words", ListOf(Text("A word."), "The words, one of which is enough.")));

    private JsonObject DateRange() => Object(
        "DateRange",
        "A date between two days.",
        ("kind", Constant(RelationKinds.DateRange)),
        ("member", Pointer("The date.")),
        ("yearsAfter", Integer("The year, counted from the report year.")),
        ("first", Day("The first day.")),
        ("last", Day("The last day.")));

    private JsonObject Day(string description)
    {
        JsonObject reference = _document.Reference("Day", () => Object("Day", "A day of a year.", ("month", Integer("From 1 to 12.")), ("day", Integer("From 1 to 31."))));
        reference["description"] = description;
        return reference;
    }

    private JsonObject Examples() => Object(
        "Examples",
        "A report that keeps the rule and one that breaks it.",
        ("good", _document.Reference("GoodExample", () => Object("GoodExample", "A report that keeps the rule.", ExampleMembers()))),
        ("bad", _document.Reference("BadExample", () => Object("BadExample", "A report that breaks the rule.", [.. ExampleMembers(), ("message", _document.Bilingual("What the finding says."))]))));

    private static (string Name, JsonObject Schema)[] ExampleMembers() =>
    [
        ("case", Text("The whole report, a case of the conformance suite.")),
        ("members", new JsonObject
        {
            ["description"] = "What the rule looks at, by JSON pointer.",
            ["type"] = "object",
            ["additionalProperties"] = Value("What is written there."),
        }),
    ];

    private static JsonObject Pointer(string description) => Text($"{description} A JSON pointer.");

    private static JsonObject Pointers(string description) => ListOf(Text("A JSON pointer."), description);
}
