namespace GovDisclosure.Publication.Conformance;

/// <summary>The conformance suite: every case with what it expects.</summary>
internal static class ConformanceSuite
{
    public static IReadOnlyList<ConformanceCase> Cases { get; } = [.. SumCases.All(), .. NumberCases.All(), .. HeadCases.All(), .. OddCases.All(), .. RefusalCases.All()];

    public static IEnumerable<PublishedFile> Files() => Cases.SelectMany(each => (IEnumerable<PublishedFile>)
    [
        new(each.Path, each.Payload),
        new(Path.ChangeExtension(each.Path, ".expected.json"), PrettyJson.Write(ExpectedFile.Of(each))),
    ]);
}
