namespace GovDisclosure.Tool.Results;

/// <summary>The formats of results, by the names the command line has for them.</summary>
internal static class ResultFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string NdJson = "ndjson";
    public const string Markdown = "markdown";
}
