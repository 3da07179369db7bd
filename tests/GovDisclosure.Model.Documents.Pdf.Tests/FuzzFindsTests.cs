using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Testing.Corpus;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>Runs alone: what it allocates is measured over the whole process.</summary>
[Collection(nameof(BoundsTests))]
public class FuzzFindsTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(PdfCorpus.Folder)!, "fuzz-finds", "pdf");

    public static TheoryData<string> Finds() => new(Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Finds))]
    public void Read_WhatFuzzingFound_StaysWithinBounds(string name) =>
        Reading.FaultIn(File.ReadAllBytes(Path.Combine(Folder, name)), PdfReading.Options).Should().BeNull();
}
