using System.ComponentModel;

namespace GovDisclosure.Publication.Tests;

/// <summary>Runs programs under a Python that has jsonschema.</summary>
internal static class PythonTool
{
    private static readonly string[] Candidates = ["python3", "/usr/bin/python3", "python"];

    private static readonly Lazy<Task<string?>> Found = new(FindAsync);

    /// <summary>Skips the test, and says why, where there is no such Python.</summary>
    public static Task RequireAsync() => ExternalTool.RequireAsync(MissingAsync(), mayBeMissing: true);

    /// <summary>Runs a program given as text, in the folder of a user who has cloned the project.</summary>
    public static async Task<ExternalRun> RunTextAsync(string program) =>
        await ExternalTool.RunAsync((await Found.Value)!, ["-X", "utf8", "-"], program, Path.GetDirectoryName(SchemaFolder.Path));

    private static async Task<string?> MissingAsync() =>
        await Found.Value is null ? "No Python with jsonschema is installed: the published files were not tried under it." : null;

    private static async Task<string?> FindAsync()
    {
        foreach (string candidate in Candidates)
        {
            try
            {
                ExternalRun run = await ExternalTool.RunAsync(candidate, ["-c", "from jsonschema import Draft202012Validator"]);
                if (run.Status == 0)
                {
                    return candidate;
                }
            }
            catch (Win32Exception)
            {
                // There is no such program; another may be there.
            }
        }

        return null;
    }
}
