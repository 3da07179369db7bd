namespace GovDisclosure.Publication.Tests;

public sealed class PublicationSetTests
{
    /// <summary>What stands in the folder and is written by hand.</summary>
    private static readonly string[] WrittenByHand = ["README.md", "conformance/README.md"];

    [Fact]
    public void Files_OfTheFormsAndRules_AreThoseCommitted()
    {
        Dictionary<string, byte[]> made = PublicationSet.Files().ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        string[] committed =
        [
            .. Directory.GetFiles(SchemaFolder.Path, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(SchemaFolder.Path, path).Replace('\\', '/'))
                .Where(path => !WrittenByHand.Contains(path) && !path.EndsWith(".mjs", StringComparison.Ordinal)),
        ];
        const string Remedy = "run: dotnet run --project src/GovDisclosure.Publication -- schema";
        committed.Should().BeEquivalentTo(made.Keys, Remedy);
        foreach (string path in committed)
        {
            File.ReadAllBytes(SchemaFolder.Of(path)).AsSpan().SequenceEqual(made[path]).Should().BeTrue($"{path} is what the forms and rules make it; {Remedy}");
        }
    }

    [Fact]
    public void Files_MadeTwice_AreTheSameBytes() =>
        PublicationSet.Files().Select(file => (file.Path, Convert.ToHexString(file.Content))).Should().Equal(PublicationSet.Files().Select(file => (file.Path, Convert.ToHexString(file.Content))));

    [Fact]
    public void Files_ForPeopleAndPrograms_AreUtf8WithLineFeedsAndOneAtTheEnd()
    {
        foreach (PublishedFile file in PublicationSet.Files().Where(file => !file.Path.Contains("/cases/", StringComparison.Ordinal) || file.Path.EndsWith(".expected.json", StringComparison.Ordinal)))
        {
            System.Text.Unicode.Utf8.IsValid(file.Content).Should().BeTrue(file.Path);
            file.Content.Should().NotContain((byte)'\r', file.Path);
            (file.Content[^1], file.Content[^2]).Should().Be(((byte)'\n', file.Content[^2])).And.NotBe(((byte)'\n', (byte)'\n'), file.Path);
        }
    }
}
