namespace GovDisclosure.Publication.Conformance;

/// <summary>The conformance suite: every case with what it expects.</summary>
internal static class ConformanceSuite
{
    public static IReadOnlyList<ConformanceCase> Cases { get; } = [.. SumCases.All(), .. NumberCases.All(), .. HeadCases.All(), .. OddCases.All(), .. RefusalCases.All()];

    public static IEnumerable<PublishedFile> Files() => Cases.SelectMany(FilesOf);

    /// <summary>The payload of a case and what is expected of it.</summary>
    public static IEnumerable<PublishedFile> FilesOf(ConformanceCase conformanceCase) =>
    [
        new(conformanceCase.Path, conformanceCase.Payload),
        new(Path.ChangeExtension(conformanceCase.Path, ".expected.json"), PrettyJson.Write(ExpectedFile.Of(conformanceCase))),
    ];
}
