namespace GovDisclosure.Tool.Converting;

/// <summary>Finds what a name given for the output stands for.</summary>
internal static class ReportTargets
{
    /// <summary>The name that stands for standard output.</summary>
    public const string StandardOutput = "-";

    private static readonly string[] DeviceFolders = ["/dev/", "/proc/"];

    /// <summary>Opens an output, without changing anything about a file that is there.</summary>
    /// <exception cref="IOException">There is something of that name that cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public static IReportTarget Open(string path, Stream standardOutput)
    {
        if (path == StandardOutput)
        {
            return new StreamTarget(standardOutput, ownsStream: false);
        }

        string target = FinalTarget(Path.GetFullPath(path));
        if (Directory.Exists(target))
        {
            throw new IOException("it is a directory");
        }

        if (!File.Exists(target))
        {
            return new FileTarget(target);
        }

        FileStream existing = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!existing.CanSeek || (IsDevice(target) && existing.Length == 0))
        {
            return new StreamTarget(existing, ownsStream: true);
        }

        existing.Dispose();
        return new FileTarget(target);
    }

    /// <summary>Opens an output and writes to it; what stands in the way of that is told.</summary>
    /// <param name="path">The name given for the output.</param>
    /// <param name="standardOutput">What <see cref="StandardOutput"/> stands for.</param>
    /// <param name="log">Tells people what went wrong.</param>
    /// <param name="write">Writes, and gives the exit status.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> WriteAsync(string path, Stream standardOutput, ConversionLog log, Func<IReportTarget, Task<int>> write)
    {
        try
        {
            IReportTarget target = Open(path, standardOutput);
            await using (target.ConfigureAwait(false))
            {
                return await write(target).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (path != StandardOutput && failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            log.AddUnwritable(path, failure);
            return ExitStatus.Failed;
        }
    }

    /// <summary>Whether two names, of an output and of an input, lead to the same file, which the output would replace. Devices and standard streams are replaced by nothing.</summary>
    public static bool AreSame(string output, string input)
    {
        try
        {
            return output != StandardOutput && File.Exists(output) && File.Exists(input) && RealPath(output) is var path && !IsDevice(path)
                && path.Equals(RealPath(input), OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The name of a file without any link in it.</summary>
    private static string RealPath(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        string real = Path.Combine(RealPath(folder), Path.GetFileName(full));
        FileSystemInfo file = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
        return file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
    }

    /// <summary>A link to a file stays a link: what it leads to is written. Devices are taken as they are, theirs leading to no names.</summary>
    private static string FinalTarget(string path) =>
        !IsDevice(path) && new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } final
            ? final.FullName
            : path;

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && DeviceFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
