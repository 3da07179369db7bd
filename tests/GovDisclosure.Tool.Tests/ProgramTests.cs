using System.Diagnostics;

namespace GovDisclosure.Tool.Tests;

public class ProgramTests
{
    [Theory]
    [InlineData(0, "check", "EXAMPLE", "--format", "ndjson")]
    [InlineData(1, "check", "EXAMPLE", "--fail-on", "warning")]
    [InlineData(2, "check", "no-such-file")]
    [InlineData(2, "check")]
    public async Task Program_Process_GivesTheExitStatusAndUtf8(int status, params string[] arguments)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "GovDisclosure.Tool.dll");
        using Process process = Process.Start(new ProcessStartInfo(
            "dotnet", ["exec", tool, .. arguments.Select(argument => argument == "EXAMPLE" ? Reports.Example : argument)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false, true),
            Environment = { ["LC_ALL"] = "C", ["DOTNET_gcServer"] = "0" },
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(status);
        (await output + await error).Should().NotContain("   at ");
        if (arguments.Contains("EXAMPLE"))
        {
            (await output).Should().Contain("临溪县柏桥镇便民服务中心");
        }
    }
}
