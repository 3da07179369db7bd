using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovDisclosure.Tool.Tests.Readme;

/// <summary>C# as a README shows it, compiled as a console program of the SDK would be and run on its own.</summary>
internal static class Snippet
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The packages, and what they depend on.</summary>
    private static readonly string[] Assemblies = ["GovDisclosure.Model*.dll", "AngleSharp.dll", "UglyToad.PdfPig*.dll", "NJsonSchema*.dll", "Namotion.Reflection.dll", "Newtonsoft.Json.dll"];

    public static async Task<string> RunAsync(string code)
    {
        using TempFolder folder = new();
        foreach (string assembly in Assemblies.SelectMany(pattern => Directory.GetFiles(AppContext.BaseDirectory, pattern)))
        {
            File.Copy(assembly, folder[Path.GetFileName(assembly)]);
        }

        string program = folder["Snippet.dll"];
        Compile(code).Emit(program).Diagnostics.Should().NotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        ProcessStartInfo start = new("dotnet", ["exec", "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, "GovDisclosure.Tool.Tests.runtimeconfig.json"), program])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await error).Should().BeEmpty();
        process.ExitCode.Should().Be(0);
        return output.ReplaceLineEndings("\n");
    }

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Snippet",
        [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
}
