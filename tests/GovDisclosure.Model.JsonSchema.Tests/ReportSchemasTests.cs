using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Tests.Payloads;
using GovDisclosure.Model.Tests.Generators;
using GovDisclosure.Model.Tests.Json;
using SchemaGraph = NJsonSchema.JsonSchema;

namespace GovDisclosure.Model.JsonSchema.Tests;

public sealed partial class ReportSchemasTests
{
    private static readonly SchemaDraft[] Drafts = Enum.GetValues<SchemaDraft>();

    [Theory, ClassData(typeof(BothForms))]
    public void Of_EitherDraft_IsThePublishedFileByteForByte(string formId)
    {
        Form form = BothForms.Get(formId);
        Utf8Of(ReportSchemas.Of(form)).Should().Equal(Published($"report-{formId}.json"));
        Utf8Of(ReportSchemas.Of(form, SchemaDraft.Draft07)).Should().Equal(Published($"draft-07/report-{formId}.json"));
        ReportSchemas.Of(form).Should().BeSameAs(ReportSchemas.Of(form));
    }

    [Fact]
    public void OfEitherForm_EitherDraft_IsThePublishedFileByteForByte()
    {
        Utf8Of(ReportSchemas.OfEitherForm()).Should().Equal(Published("report.json"));
        Utf8Of(ReportSchemas.OfEitherForm(SchemaDraft.Draft07)).Should().Equal(Published("draft-07/report.json"));
    }

    [Fact]
    public void Id_OfEveryDocument_IsItsOwnAndCarriesTheVersion()
    {
        SchemaDocument[] documents =
        [
            .. Drafts.Select(ReportSchemas.OfEitherForm),
            .. Drafts.SelectMany(draft => Form.All.Select(form => ReportSchemas.Of(form, draft))),
            .. Drafts.SelectMany(draft => Form.All.SelectMany(form => form.Tables.Select(table => ReportSchemas.OfTable(form, table, draft)))),
        ];
        documents.Should().HaveCount(18);
        documents.Select(document => document.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith($"https://govdisclosure.example/schema/{PublicationVersion.Current}/", StringComparison.Ordinal));
        documents.Should().OnlyContain(document => document.ToString() == document.Id && document.ToJsonObject()["$id"]!.GetValue<string>() == document.Id);
        ReportSchemas.OfTable(Form.Year2021, Form.Year2021.Requests).Id.Should().Be("https://govdisclosure.example/schema/1.0.0/report-2021/requests.json");
        ReportSchemas.OfTable(Form.Year2019, Form.Year2019.Requests, SchemaDraft.Draft07).Id.Should().Be("https://govdisclosure.example/schema/1.0.0/draft-07/report-2019/requests.json");
    }

    [Fact]
    public void ToJsonObject_Changed_LeavesTheDocumentAsItIs()
    {
        SchemaDocument document = ReportSchemas.Of(Form.Year2021);
        document.ToJsonObject().Clear();
        document.ToJsonObject()["$id"]!.GetValue<string>().Should().Be(document.Id);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void OfTable_EveryTable_SaysWhatTheReportsSchemaSaysAndNoMore(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach ((SchemaDraft draft, string keyword) in new[] { (SchemaDraft.Draft202012, "$defs"), (SchemaDraft.Draft07, "definitions") })
        {
            JsonObject report = ReportSchemas.Of(form, draft).ToJsonObject();
            JsonObject definitions = report[keyword]!.AsObject();
            foreach (FormTable table in form.Tables)
            {
                SchemaDocument document = ReportSchemas.OfTable(form, table, draft);
                JsonObject schema = document.ToJsonObject();
                JsonObject kept = schema[keyword]!.AsObject();
                foreach ((string name, JsonNode? definition) in kept)
                {
                    JsonNode.DeepEquals(definition, definitions[name]).Should().BeTrue(name);
                    document.Text.Should().Contain($"\"#/{keyword}/{name}\"");
                }

                kept.Select(each => each.Key).Should().BeEquivalentTo(References(schema, keyword).Distinct());
                JsonObject root = definitions[report["properties"]![table.Name]!["$ref"]!.GetValue<string>().Split('/')[^1]]!.DeepClone().AsObject();
                schema["$schema"]!.GetValue<string>().Should().Be(report["$schema"]!.GetValue<string>());
                foreach (string own in new[] { "$schema", "$id", keyword })
                {
                    schema.Remove(own);
                }

                JsonNode.DeepEquals(schema, root).Should().BeTrue(document.Id);
                document.Text.Should().EndWith("}\n").And.Contain("数量").And.NotContain("\r");
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public async Task OfTable_BentReports_RefusesThoseWhoseTableTheWholeSchemaRefuses(string formId)
    {
        Form form = BothForms.Get(formId);
        SchemaGraph whole = await Load(ReportSchemas.Of(form, SchemaDraft.Draft07));
        foreach (FormTable table in form.Tables)
        {
            SchemaGraph alone = await Load(ReportSchemas.OfTable(form, table, SchemaDraft.Draft07));
            Damage.Bent(form).Where(CanBeCompared).Sample(
                bytes =>
                {
                    JsonObject report = JsonNode.Parse(bytes)!.AsObject();
                    JsonObject sound = Samples.Node(form);
                    if (!report.TryGetPropertyValue(table.Name, out JsonNode? bent))
                    {
                        return;
                    }

                    sound[table.Name] = bent?.DeepClone();
                    (alone.Validate(bent?.ToJsonString() ?? "null").Count > 0).Should().Be(whole.Validate(sound.ToJsonString()).Count > 0);
                },
                iter: 400);
        }
    }

    [Fact]
    public void OfTable_TableOfTheOtherForm_IsMisuse()
    {
        Action of = () => ReportSchemas.OfTable(Form.Year2021, Form.Year2019.Requests);
        of.Should().Throw<ArgumentException>().WithParameterName("table");
        ReportSchemas.OfTable(Form.Year2019, Form.Year2021.ReviewAndLitigation).Id.Should().Contain("report-2019/reviewAndLitigation.json");
    }

    [Fact]
    public void Of_Misuse_IsRefused()
    {
        ((Action)(() => ReportSchemas.Of(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => ReportSchemas.OfTable(null!, Form.Year2019.Requests))).Should().Throw<ArgumentNullException>();
        ((Action)(() => ReportSchemas.OfTable(Form.Year2019, null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => ReportSchemas.Of(Form.Year2019, (SchemaDraft)7))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => ReportSchemas.OfEitherForm((SchemaDraft)(-1)))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<string> References(JsonNode? node, string keyword) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref"
            ? [member.Value!.GetValue<string>()[$"#/{keyword}/".Length..]]
            : References(member.Value, keyword)),
        JsonArray elements => elements.SelectMany(element => References(element, keyword)),
        _ => [],
    };

    /// <summary>The libraries that compare fail on integers beyond 64 bits, halves of characters and members that are there twice.</summary>
    private static bool CanBeCompared(byte[] bytes) =>
        ReportValidator.Validate(bytes).Errors.All(error => error.Code is ReportJsonErrorCodes.MissingMember or ReportJsonErrorCodes.UnknownMember or ReportJsonErrorCodes.WrongType or ReportJsonErrorCodes.OutOfRange)
        && !NotComparable().IsMatch(Encoding.UTF8.GetString(bytes))
        && !HasDoubles(bytes);

    private static bool HasDoubles(byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes, new() { AllowDuplicateProperties = false });
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    [GeneratedRegex("[0-9]{19}|e[0-9]{3}|ud800|udc00", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NotComparable();

    private static Task<SchemaGraph> Load(SchemaDocument document) => SchemaGraph.FromJsonAsync(document.Text, TestContext.Current.CancellationToken);

    private static byte[] Utf8Of(SchemaDocument document) => Encoding.UTF8.GetBytes(document.Text);

    private static byte[] Published(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "schema", name));
}
