using System.Text;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.JsonSchema;
using GovDisclosure.Model.JsonSchema.Tests.Payloads;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Publication.Tests;

/// <summary>The typed reader, the validator and the published schema under Ajv say the same of any payload, but for what the contract names.</summary>
public sealed class VerdictLawTests
{
    private const int PayloadsOfAKind = 6_000;

    public static TheoryData<string, string> Editions => new MatrixTheoryData<string, string>(["2019", "2021"], ["report.json", "draft-07/report.json"]);

    [Theory, MemberData(nameof(Editions))]
    public async Task Verdicts_OfBentReports_AreTheSame(string formId, string schema) =>
        await AgreeAsync(Damage.Bent(BothForms.Get(formId)), schema);

    [Theory, ClassData(typeof(BothForms))]
    public async Task Verdicts_OfBrokenReports_AreTheSame(string formId) =>
        await AgreeAsync(Damage.Broken(BothForms.Get(formId)), "report.json");

    [Theory, ClassData(typeof(BothForms))]
    public async Task Verdicts_UnderTheSchemaOfTheForm_AreThoseUnderTheSchemaOfBoth(string formId)
    {
        await NodeTool.RequireAsync();
        Form form = BothForms.Get(formId);
        byte[][] payloads = [.. Payloads(Damage.Bent(form)).Where(payload => ReportValidator.Validate(payload).Errors.All(error => error.Pointer != "/form"))];
        payloads.Should().HaveCountGreaterThan(PayloadsOfAKind / 2);
        IReadOnlyList<string> ofBoth = await Ajv.VerdictsAsync("report.json", payloads);
        IReadOnlyList<string> ofForm = await Ajv.VerdictsAsync($"report-{formId}.json", payloads);
        string[] apart = [.. payloads.Select((payload, i) => (payload, i)).Where(each => ofBoth[each.i] != ofForm[each.i] && SaysItIsOn(each.payload, formId)).Select(each => Encoding.UTF8.GetString(each.payload))];
        apart.Should().BeEmpty();
    }

    private static bool SaysItIsOn(byte[] payload, string formId) => ReportValidator.Validate(payload).Report is not { } report || Form.Of(report).Id == formId;

    private static async Task AgreeAsync(Gen<byte[]> gen, string schema)
    {
        await NodeTool.RequireAsync();
        byte[][] payloads = Payloads(gen);
        IReadOnlyList<string> verdicts = await Ajv.VerdictsAsync(schema, payloads);
        List<string> apart = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < payloads.Length; i++)
        {
            ExpectedVerdict expected = ExpectedVerdict.Of(payloads[i]);
            seen.Add(expected.Text ?? "");
            if (expected.Text is { } verdict && verdict != verdicts[i])
            {
                apart.Add($"{verdicts[i]} where {verdict} was expected: {Encoding.UTF8.GetString(payloads[i])}");
            }
        }

        apart.Should().BeEmpty();
        seen.Should().Contain(["accepts", "refuses"], "the law was put to the test");
    }

    private static byte[][] Payloads(Gen<byte[]> gen)
    {
        List<byte[]> payloads = [];
        gen.Sample(payloads.Add, iter: PayloadsOfAKind, threads: 1);
        return [.. payloads];
    }
}
