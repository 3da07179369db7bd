using GovDisclosure.Model;

namespace GovDisclosure.Tool.Reading;

/// <summary>The diagnostics of sources that gave no content at all.</summary>
internal static class SourceTrouble
{
    /// <summary>The source could not be opened or read to its end.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>The tool itself failed on the source.</summary>
    public const string InternalError = "internal-error";

    /// <summary>The source is a published document, where JSON was wanted.</summary>
    public const string NotJson = "not-json";

    public static readonly SourceDiagnostic DocumentWithoutSchema = Error(
        NotJson,
        "不是 JSON，没有可依据的 Schema；已发布的文档请用 check 检查，或用 convert --to json 转换",
        "it is no JSON, so there is no schema for it; check reads published documents, convert --to json makes JSON of them");

    public static SourceDiagnostic Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => Unreadable("没有这个文件", "there is no such file"),
        SourceIsDirectoryException => Unreadable("这是目录；请列出其中的文件", "it is a directory; name the files in it"),
        UnauthorizedAccessException => Unreadable("没有读取权限", "reading it is not permitted"),
        ArgumentException => Unreadable("不是文件名", "it is no name of a file"),
        IOException or NotSupportedException => Unreadable($"读取失败：{exception.Message}", $"reading it failed: {exception.Message}"),
        _ => Failure(exception),
    };

    public static SourceDiagnostic Failure(Exception exception)
    {
        string what = $"{exception.GetType().Name}: {exception.Message}";
        return Error(InternalError, $"程序内部出错，请连同此文件报告：{what}", $"the tool failed on it; please report this along with the file: {what}");
    }

    private static StatedDiagnostic Unreadable(string chinese, string english) =>
        Error(UnreadableFile, chinese, english);

    private static StatedDiagnostic Error(string code, string chinese, string english) =>
        new StatedDiagnostic(code, Severity.Error, null, null, null, new(chinese, english));
}
