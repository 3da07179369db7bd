using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Publication.Tests.Schemas;

public sealed class ReportSchemaTests
{
    private static readonly string[] Promised =
    [
        "$schema", "$id", "$defs", "definitions", "$ref", "title", "description", "type", "additionalProperties", "required", "properties",
        "const", "enum", "minimum", "maximum", "pattern", "maxLength",
    ];

    public static TheoryData<string, string> OfOneForm => new MatrixTheoryData<string, string>(Form.All.Select(form => form.Id), ["", "draft-07/"]);

    [Theory, MemberData(nameof(OfOneForm))]
    public void Members_OfTheWholeSchema_AreThoseOfAWrittenReportInOrder(string formId, string folder)
    {
        JsonObject schema = SchemaFolder.Json($"{folder}report-{formId}.json");
        JsonNode written = JsonNode.Parse(AnnualReportJson.WriteBytes(new ReportBuilder(Form.Get(formId)) { Year = 2020, Agency = new() { Name = "某局" } }.Build()))!;
        Members(schema, schema, "").Select(member => member.Pointer).Should().Equal(Pointers(written, ""));
    }

    [Theory, MemberData(nameof(OfOneForm))]
    public void Objects_OfTheWholeSchema_AreClosedAndTitledAndRequireWhatTheFormRequires(string formId, string folder)
    {
        JsonObject schema = SchemaFolder.Json($"{folder}report-{formId}.json");
        Form form = Form.Get(formId);
        string[] rows = [.. form.Tables.SelectMany(table => table.Rows).Select(row => row.Pointer)];
        string[] optional = ["agency/code", "publishedOn", "overview", "problemsAndImprovements", "otherMatters"];
        foreach ((string pointer, JsonObject target, _) in Members(schema, schema, "").Where(member => member.Target["properties"] is not null).Append(("", schema, schema)))
        {
            target["additionalProperties"]!.GetValue<bool>().Should().BeFalse(pointer);
            target["type"]!.GetValue<string>().Should().Be("object", pointer);
            target["title"]!.GetValue<string>().Should().MatchRegex("^[A-Z][A-Za-z]+(2019|2021)?$", pointer);
            string[] required = target["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToArray() ?? [];
            string[] members = [.. target["properties"]!.AsObject().Select(member => member.Key)];
            string[] wanted = rows.Contains(pointer) ? [] : [.. members.Where(name => !optional.Any(other => $"{pointer}/{name}" == $"/{other}"))];
            required.Should().Equal(wanted, pointer);
        }
    }

    [Theory, MemberData(nameof(OfOneForm))]
    public void Members_OfTheForm_CarryTheOfficialLabelTheEnglishOneAndTheArticle(string formId, string folder)
    {
        JsonObject schema = SchemaFolder.Json($"{folder}report-{formId}.json");
        Dictionary<string, JsonObject> members = Members(schema, schema, "").ToDictionary(member => member.Pointer, member => member.Property, StringComparer.Ordinal);
        Form form = Form.Get(formId);
        foreach (FormEntry entry in form.Tables.SelectMany(table => table.Entries).SelectMany(Below))
        {
            string description = members[entry.Pointer]["description"]!.GetValue<string>();
            description.Should().Be($"{entry.Label.Chinese} · {entry.Label.English}{(entry.LegalBasis is null ? "" : $" · {entry.LegalBasis}")}", entry.Pointer);
            members[entry.Pointer]["title"]!.GetValue<string>().Should().Be(entry.Label.English);
        }

        foreach (FormCell cell in form.Cells)
        {
            members[cell.Pointer]["description"]!.GetValue<string>().Should().Be($"{cell.Column.Label.Chinese} · {cell.Column.Label.English} · {cell.Column.Unit.Name.Chinese}", cell.Pointer);
            members[cell.Pointer]["title"]!.GetValue<string>().Should().Be(cell.Column.Label.English);
        }
    }

    [Theory, MemberData(nameof(OfOneForm))]
    public void Cells_OfTheForm_HaveTheBoundsOfTheContract(string formId, string folder)
    {
        JsonObject schema = SchemaFolder.Json($"{folder}report-{formId}.json");
        Dictionary<string, JsonObject> members = Members(schema, schema, "").ToDictionary(member => member.Pointer, member => member.Target, StringComparer.Ordinal);
        foreach (FormCell cell in Form.Get(formId).Cells)
        {
            JsonObject target = members[cell.Pointer];
            bool isAmount = cell.Column.Kind == CellKind.Amount;
            target["type"]!.AsArray().Select(type => type!.GetValue<string>()).Should().Equal(isAmount ? "number" : "integer", "null");
            target["minimum"]!.GetValue<long>().Should().Be(cell.Column.Kind == CellKind.SignedCount ? -9007199254740991 : 0, cell.Pointer);
            (target["maximum"]?.GetValue<long>()).Should().Be(isAmount ? null : 9007199254740991, cell.Pointer);
        }
    }

    [Theory, MemberData(nameof(OfOneForm))]
    public void Keywords_OfTheWholeSchema_AreOnlyThoseThatEveryValidatorKnows(string formId, string folder) =>
        Keywords(SchemaFolder.Json($"{folder}report-{formId}.json")).Distinct().Should().BeSubsetOf(Promised);

    [Fact]
    public void Ids_OfAllSchemas_AreDifferentAndCarryTheVersion()
    {
        string[] ids = [.. SchemaFolder.Schemas.Select(name => SchemaFolder.Json(name)["$id"]!.GetValue<string>())];
        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith($"https://govdisclosure.example/schema/{PublicationVersion.Current}/", StringComparison.Ordinal));
        Directory.GetFiles(SchemaFolder.Path, "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains("cases", StringComparison.Ordinal))
            .Count(path => JsonNode.Parse(File.ReadAllBytes(path))!["$id"] is not null).Should().Be(ids.Length);
    }

    private static IEnumerable<FormEntry> Below(FormEntry entry) => entry is FormGroup group ? group.Entries.SelectMany(Below).Prepend(entry) : [entry];

    /// <summary>Every member a schema knows: its pointer, the schema behind its references, and what its own place says.</summary>
    private static IEnumerable<(string Pointer, JsonObject Target, JsonObject Property)> Members(JsonObject root, JsonObject schema, string pointer)
    {
        foreach ((string name, JsonNode? property) in schema["properties"]?.AsObject() ?? [])
        {
            JsonObject target = property!["$ref"] is { } reference
                ? reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)root, (node, step) => node[step]!).AsObject()
                : property.AsObject();
            yield return ($"{pointer}/{name}", target, property.AsObject());
            foreach (var member in Members(root, target, $"{pointer}/{name}"))
            {
                yield return member;
            }
        }
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string pointer) =>
        node is JsonObject members ? members.SelectMany(member => Pointers(member.Value, $"{pointer}/{member.Key}").Prepend($"{pointer}/{member.Key}")) : [];

    private static IEnumerable<string> Keywords(JsonObject schema)
    {
        foreach ((string keyword, JsonNode? value) in schema)
        {
            yield return keyword;
            IEnumerable<JsonObject> inner = keyword is "properties" or "$defs" or "definitions" ? value!.AsObject().Select(member => member.Value!.AsObject()) : [];
            foreach (string nested in inner.SelectMany(Keywords))
            {
                yield return nested;
            }
        }
    }
}
