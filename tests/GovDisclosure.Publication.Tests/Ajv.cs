namespace GovDisclosure.Publication.Tests;

/// <summary>The verdicts of Ajv, the validator that most programs in JavaScript use.</summary>
internal static class Ajv
{
    /// <summary>What Ajv makes of payloads under a published schema: accepts, refuses, or not-json.</summary>
    public static async Task<IReadOnlyList<string>> VerdictsAsync(string schema, IEnumerable<byte[]> payloads)
    {
        ExternalRun run = await NodeTool.RunAsync("verdicts.mjs", [SchemaFolder.Of(schema)], string.Concat(payloads.Select(payload => Convert.ToBase64String(payload) + "\n")));
        run.Status.Should().Be(0, run.Error);
        return run.Output.Split('\n');
    }
}
