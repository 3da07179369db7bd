using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using GovDisclosure.Model;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;
using GovDisclosure.Publication.Conformance;
using GovDisclosure.Tool.Tests;

namespace GovDisclosure.Publication.Tests;

/// <summary>The implementation in JavaScript that knows the published files alone agrees with this one.</summary>
public sealed class SecondImplementationTests
{
    private const int Reports = 400;

    [Fact]
    public async Task Run_OnEveryCase_AgreesWithTheSuite()
    {
        await NodeTool.RequireAsync();
        ExternalRun run = await NodeTool.RunAsync(SchemaFolder.Of("conformance/run.mjs"), []);
        LastLine(run).Should().Be($"{SchemaFolder.Cases.Count} agree, 0 disagree", run.Output);
        run.Status.Should().Be(0);
    }

    [Theory, ClassData(typeof(BothForms))]
    public async Task Run_OnGeneratedReports_AgreesWithTheChecker(string formId)
    {
        await NodeTool.RequireAsync();
        using TempFolder folder = new();
        List<ConformanceCase> cases = [];
        ReportGen.Questionable(BothForms.Get(formId)).Where(IsWritable).Sample(
            report => cases.Add(ConformanceCase.Of("generated", $"{formId}-{cases.Count.ToString(CultureInfo.InvariantCulture)}", "A generated report.", report)), iter: Reports, threads: 1);
        foreach (PublishedFile file in cases.SelectMany(ConformanceSuite.FilesOf))
        {
            string path = folder[file.Path["conformance/cases/".Length..]];
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content, TestContext.Current.CancellationToken);
        }

        ExternalRun run = await NodeTool.RunAsync(SchemaFolder.Of("conformance/run.mjs"), [folder.Path]);
        LastLine(run).Should().Be($"{cases.Count} agree, 0 disagree", run.Output);
    }

    [Fact]
    public async Task Run_OnACaseThatExpectsSomethingElse_SaysSoAndFails()
    {
        await NodeTool.RequireAsync();
        using TempFolder folder = new();
        string[] pieces = ["cases", "cases/odd"];
        foreach (string piece in pieces)
        {
            Directory.CreateDirectory(folder[piece]);
        }

        PublishedCase sample = SchemaFolder.Cases.First(each => each.Group == "request-balance" && each.Findings.Count > 0);
        JsonObject other = sample.Expected.DeepClone().AsObject();
        other["findings"]!.AsArray().RemoveAt(0);
        await File.WriteAllBytesAsync(folder[$"cases/odd/{sample.Name}.json"], sample.Payload, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder[$"cases/odd/{sample.Name}.expected.json"], other.ToJsonString(), TestContext.Current.CancellationToken);
        ExternalRun run = await NodeTool.RunAsync(SchemaFolder.Of("conformance/run.mjs"), [folder["cases"]]);
        (run.Status, LastLine(run)).Should().Be((1, "0 agree, 1 disagree"));
        run.Output.Should().Contain(sample.Name);
    }

    private static string LastLine(ExternalRun run) => run.Output.TrimEnd().Split('\n')[^1];

    private static bool IsWritable(AnnualReport report)
    {
        try
        {
            return AnnualReportJson.TryRead(AnnualReportJson.WriteBytes(report), out _, out _);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
