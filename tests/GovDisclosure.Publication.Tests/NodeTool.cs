using System.ComponentModel;

namespace GovDisclosure.Publication.Tests;

/// <summary>Runs scripts under Node.js with the packages that the tests lock.</summary>
internal static class NodeTool
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Node");

    private static readonly Lazy<Task<string?>> Missing = new(PrepareAsync);

    /// <summary>Skips the test, and says why, where Node.js is not there; fails it in continuous integration, where it must be.</summary>
    public static Task RequireAsync() => ExternalTool.RequireAsync(Missing.Value);

    /// <summary>Runs a script of the tests, or a program of a package.</summary>
    public static Task<ExternalRun> RunAsync(string script, IEnumerable<string> arguments, string? input = null) =>
        ExternalTool.RunAsync("node", [Path.Combine(Folder, script), .. arguments], input, Folder);

    /// <summary>Runs a program given as text, in the folder of a user who has cloned the project.</summary>
    public static async Task<ExternalRun> RunTextAsync(string program)
    {
        string script = Path.Combine(Folder, "readme.mjs");
        await File.WriteAllTextAsync(script, program, TestContext.Current.CancellationToken);
        return await ExternalTool.RunAsync("node", [script], null, Path.GetDirectoryName(SchemaFolder.Path));
    }

    private static async Task<string?> PrepareAsync()
    {
        try
        {
            await ExternalTool.RunAsync("node", ["--version"]);
        }
        catch (Win32Exception)
        {
            return "Node.js is not installed: the published files were not tried under it.";
        }

        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
        {
            return null;
        }

        ExternalRun install = await ExternalTool.RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"], null, Folder);
        return install.Status == 0 ? null : $"npm ci did not install the packages that this test needs: {install.Error}";
    }
}
