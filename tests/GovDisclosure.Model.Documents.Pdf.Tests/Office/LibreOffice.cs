using System.Diagnostics;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Office;

/// <summary>LibreOffice without a window, where the machine has it.</summary>
internal static class LibreOffice
{
    private static readonly string[] Names = ["soffice", "libreoffice"];

    private static readonly string? Program = Names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Skips the test, and says why, where there is none: Word documents do not need it to be written.</summary>
    public static void Require()
    {
        if (Program is null)
        {
            Assert.Skip("LibreOffice is not installed: the Word documents were not opened in it.");
        }
    }

    /// <summary>Opens Word documents and prints each to PDF, in their order.</summary>
    public static async Task<byte[][]> PrintAsync(params byte[][] documents)
    {
        string folder = Directory.CreateTempSubdirectory("documents-").FullName;
        try
        {
            string[] files = [.. documents.Select((_, at) => Path.Combine(folder, $"{at}.docx"))];
            for (int i = 0; i < files.Length; i++)
            {
                await File.WriteAllBytesAsync(files[i], documents[i], TestContext.Current.CancellationToken);
            }

            ProcessStartInfo start = new(
                Program!, [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            using Process process = Process.Start(start)!;
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return await Task.WhenAll(files.Select(file => File.ReadAllBytesAsync(Path.ChangeExtension(file, "pdf"), TestContext.Current.CancellationToken)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
