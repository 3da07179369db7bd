using System.Diagnostics;
using System.Text;

namespace GovDisclosure.Publication.Tests;

/// <summary>Runs programs that are not ours and may not be there.</summary>
internal static class ExternalTool
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static async Task<ExternalRun> RunAsync(string program, IEnumerable<string> arguments, string? input = null, string? folder = null)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), await error);
    }

    /// <summary>Skips the test where something it needs is missing; fails it in continuous integration unless it may be missing there too.</summary>
    public static async Task RequireAsync(Task<string?> missing, bool mayBeMissing = false)
    {
        if (await missing is not { } reason)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("CI") == "true" && !mayBeMissing)
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }
}
