using System.Diagnostics;

namespace GovDisclosure.Tool.Tests.Browser;

/// <summary>A browser without a window, where the machine has one.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string? Program = Names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Skips the test, and says why, where there is no browser: pages do not need one to be written.</summary>
    public static void Require()
    {
        if (Program is null)
        {
            Assert.Skip("Chromium is not installed: the page was not looked at in a browser.");
        }
    }

    /// <summary>Opens a page and gives back what the browser prints: its output, and on the error stream its log.</summary>
    public static async Task<(string Output, string Log)> OpenAsync(string page, params string[] arguments)
    {
        using TempFolder profile = new();
        ProcessStartInfo start = new(
            Program!,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                $"--user-data-dir={profile.Path}", "--enable-logging=stderr", "--virtual-time-budget=2000", .. arguments, new Uri(page).AbsoluteUri,
            ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> log = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output, await log);
    }
}
