using GovDisclosure.Model;
using System.Reflection;
using System.Text.Json.Nodes;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Publication.Tests.Conformance;

public sealed class ConformanceSuiteTests
{
    public static TheoryData<string> RuleIds => [.. RuleCatalog.Rules.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(RuleIds))]
    public void Cases_OfEveryRuleAndForm_ShowItHoldingAndFailing(string id)
    {
        foreach (Form form in RuleCatalog.Get(id).Forms)
        {
            PublishedCase[] cases = [.. SchemaFolder.Cases.Where(each => each.Group == id && each.FormId == form.Id)];
            cases.Should().Contain(each => !Finds(each, id), "it holds somewhere").And.Contain(each => Finds(each, id), "it fails somewhere");
        }
    }

    [Theory, MemberData(nameof(RuleIds))]
    public void Cases_OfTheWholeSuite_BreakEveryRelation(string id)
    {
        foreach (Form form in RuleCatalog.Get(id).Forms)
        {
            string[] found = [.. SchemaFolder.Cases.Where(each => each.Refusal is null && each.FormId == form.Id)
                .SelectMany(each => each.Findings).Where(finding => finding["rule"]!.GetValue<string>() == id)
                .Select(finding => finding["cells"]![0]!.GetValue<string>())];
            RuleCatalog.Get(id).RelationsOn(form).Select(relation => relation.Pointers[0]).Should().BeSubsetOf(found, $"{id} on {form}");
        }
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021", "fee-statement")]
    public void Case_OfEveryRule_BreaksAllOfItsFormThatGoTogether(string formId, params string[] others)
    {
        PublishedCase every = SchemaFolder.Cases.Single(each => each.Name == $"{formId}-every-rule");
        every.Findings.Select(finding => finding["rule"]!.GetValue<string>()).Distinct()
            .Should().Equal(RuleCatalog.Rules.Where(rule => rule.Forms.Contains(Form.Get(formId)) && !others.Contains(rule.Id)).Select(rule => rule.Id));
    }

    [Fact]
    public void Refusals_OfEveryCode_AreThereOnEveryForm()
    {
        string[] codes = [.. typeof(ReportJsonErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
        foreach (Form form in Form.All)
        {
            SchemaFolder.Cases.Where(each => each.FormId == form.Id && each.Refusal is not null).Select(each => each.Refusal!["code"]!.GetValue<string>()).Distinct()
                .Should().BeEquivalentTo(codes);
        }
    }

    [Fact]
    public void Refusals_OfMissingMembers_AreOfEveryMemberThatMustBeThere()
    {
        foreach (Form form in Form.All)
        {
            string[] missing = [.. SchemaFolder.Cases.Where(each => each.FormId == form.Id && each.Refusal?["code"]!.GetValue<string>() == ReportJsonErrorCodes.MissingMember)
                .Select(each => each.Refusal!["pointer"]!.GetValue<string>())];
            missing.Should().BeEquivalentTo(RequiredIn(SchemaFolder.Json($"report-{form.Id}.json")));
        }
    }

    [Fact]
    public void Cases_OfTheWholeSuite_SayOfTheirPayloadWhatTheReaderAndTheCheckerSay()
    {
        SchemaFolder.Cases.Should().HaveCountGreaterThan(500);
        foreach (PublishedCase each in SchemaFolder.Cases)
        {
            bool isRead = AnnualReportJson.TryRead(each.Payload, out AnnualReport? report, out ReportJsonError? error);
            isRead.Should().Be(each.Refusal is null, each.ToString());
            if (isRead)
            {
                ConsistencyChecker.Check(report!).Select(finding => (finding.Rule.Id, finding.Cells[0].Pointer)).Should().Equal(
                    each.Findings.Select(finding => (finding["rule"]!.GetValue<string>(), finding["cells"]![0]!.GetValue<string>())), each.ToString());
            }
            else
            {
                error!.Pointer.Should().Be(each.Refusal!["pointer"]!.GetValue<string>(), each.ToString());
            }
        }
    }

    [Fact]
    public void Refusals_OfTheWholeSuite_HaveOneFaultEach()
    {
        foreach (PublishedCase each in SchemaFolder.Cases)
        {
            IReadOnlyList<ReportJsonError> errors = ReportValidator.Validate(each.Payload).Errors;
            if (each.Refusal is { } refusal)
            {
                ReportJsonError error = errors.Should().ContainSingle(each.ToString()).Subject;
                JsonObject said = new() { ["pointer"] = error.Pointer, ["code"] = error.Code, ["line"] = error.Line, ["byte"] = error.Byte };
                JsonNode.DeepEquals(said, refusal).Should().BeTrue($"{each}: {error}");
            }
            else
            {
                errors.Count.Should().Be(each.SchemaVerdict == "accepts" ? 0 : errors.Count(error => error.Found.StartsWith('-')), each.ToString());
                (errors.Count == 0).Should().Be(each.SchemaVerdict == "accepts", each.ToString());
            }
        }
    }

    private static bool Finds(PublishedCase each, string id) => each.Findings.Any(finding => finding["rule"]!.GetValue<string>() == id);

    private static IEnumerable<string> RequiredIn(JsonObject root) => Required(root, root, "");

    private static IEnumerable<string> Required(JsonObject root, JsonNode schema, string pointer)
    {
        foreach (string name in schema["required"]?.AsArray().Select(each => each!.GetValue<string>()) ?? [])
        {
            yield return $"{pointer}/{name}";
            if (schema["properties"]![name]!["$ref"] is { } reference)
            {
                JsonNode target = reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)root, (node, step) => node[step]!);
                foreach (string inner in Required(root, target, $"{pointer}/{name}"))
                {
                    yield return inner;
                }
            }
        }
    }
}
