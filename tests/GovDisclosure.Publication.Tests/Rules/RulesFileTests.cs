using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Publication.Tests.Rules;

public sealed class RulesFileTests
{
    private static readonly JsonObject[] Published = [.. SchemaFolder.Json("rules.json")["rules"]!.AsArray().Select(rule => rule!.AsObject())];

    public static TheoryData<string> Ids => [.. RuleCatalog.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Rules_OfTheFile_AreThoseOfTheCheckerInOrder() => Published.Select(Id).Should().Equal(RuleCatalog.Rules.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Rule_Published_SaysWhatTheRuleSays(string id)
    {
        Rule rule = RuleCatalog.Get(id);
        JsonObject published = Published.Single(each => Id(each) == id);
        published["severity"]!.GetValue<string>().Should().Be(rule.DefaultSeverity == Severity.Error ? "error" : "warning");
        published["forms"]!.AsArray().Select(form => form!.GetValue<string>()).Should().Equal(rule.Forms.Select(form => form.Id));
        (published["firstYear"]?.GetValue<int>()).Should().Be(rule.FirstYear);
        published["since"]!.GetValue<string>().Should().MatchRegex(@"^\d+\.\d+\.\d+$");
        foreach (string text in new[] { "summary", "rationale", "source", "message" })
        {
            published[text]!["zh"]!.GetValue<string>().Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}", text);
            published[text]!["en"]!.GetValue<string>().Should().MatchRegex("[a-z]", text);
        }

        published["arguments"]!.AsArray().Select(argument => $"{{{argument!["name"]}}}").Should().OnlyContain(
            argument => rule.Message.Chinese.Contains(argument, StringComparison.Ordinal) && rule.Message.English.Contains(argument, StringComparison.Ordinal));
        string bare = published["arguments"]!.AsArray().Aggregate(rule.Message.Chinese + rule.Message.English, (text, argument) => text.Replace($"{{{argument!["name"]}}}", "", StringComparison.Ordinal));
        bare.Should().NotContainAny("{", "}");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Relations_OfEveryForm_SpeakOfMembersThatItsReportsHave(string id)
    {
        foreach ((string formId, JsonNode? relations) in Published.Single(each => Id(each) == id)["relations"]!.AsObject())
        {
            Form form = Form.Get(formId);
            relations!.AsArray().Should().HaveCount(RuleCatalog.Get(id).RelationsOn(form).Count).And.NotBeEmpty();
            string[] known = [.. form.Cells.Select(cell => cell.Pointer), .. form.Sections.Select(section => section.Pointer), "/form", "/year", "/publishedOn"];
            Pointers(relations).Should().NotBeEmpty().And.BeSubsetOf(known);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Examples_OfEveryRule_KeepItAndBreakIt(string id)
    {
        JsonObject examples = Published.Single(each => Id(each) == id)["examples"]!.AsObject();
        FindingsOf(examples["good"]!, id).Should().BeEmpty();
        Finding finding = FindingsOf(examples["bad"]!, id).Should().ContainSingle().Subject;
        examples["bad"]!["message"]!["zh"]!.GetValue<string>().Should().Be(finding.Message.Chinese);
        examples["bad"]!["members"]!.AsObject().Select(member => member.Key).Should().Equal(finding.Cells.Select(cell => cell.Pointer));
        examples["good"]!["members"]!.AsObject().Select(member => member.Key).Should().Equal(finding.Cells.Select(cell => cell.Pointer));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Page_ForPeople_HasEveryRule(string id)
    {
        string page = File.ReadAllText(SchemaFolder.Of("rules.md"));
        Rule rule = RuleCatalog.Get(id);
        page.Should().Contain($"\n## {id}\n").And.ContainAll(rule.Summary.Chinese, rule.Rationale.English, rule.Source.Chinese, rule.Message.Chinese);
    }

    [Fact]
    public void Relations_ThatAVerdictCounts_Are40OnForm2019And42OnForm2021() =>
        Form.All.Select(form => RuleCatalog.Rules.Where(rule => rule.IsCounted).Sum(rule => rule.RelationsOn(form).OfType<ComparisonRelation>().Count())).Should().Equal(40, 42);

    private static string Id(JsonObject rule) => rule["id"]!.GetValue<string>();

    private static IEnumerable<Finding> FindingsOf(JsonNode example, string id) =>
        ConsistencyChecker.Check(AnnualReportJson.Read(File.ReadAllBytes(SchemaFolder.Of(example["case"]!.GetValue<string>())))).Where(finding => finding.Rule.Id == id);

    private static IEnumerable<string> Pointers(JsonNode? node) => node switch
    {
        JsonArray elements => elements.SelectMany(Pointers),
        JsonObject members => members.SelectMany(member => Pointers(member.Value)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().StartsWith('/') => [value.GetValue<string>()],
        _ => [],
    };
}
