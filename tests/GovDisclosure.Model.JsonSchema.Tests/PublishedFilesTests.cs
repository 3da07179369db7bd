namespace GovDisclosure.Model.JsonSchema.Tests;

public sealed class PublishedFilesTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "schema");

    [Fact]
    public void Names_AreThoseOfThePublication()
    {
        IEnumerable<string> files = Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'));
        PublishedFiles.Names.Should().Equal(files.Order(StringComparer.Ordinal));
        PublishedFiles.Names.Should().Contain(["report.json", "report-2019.json", "draft-07/report-2021.json"]);
    }

    [Fact]
    public void OpenAndReadText_OfEveryFile_GiveItsBytes()
    {
        foreach (string name in PublishedFiles.Names)
        {
            using Stream stream = PublishedFiles.Open(name);
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            bytes.ToArray().Should().Equal(File.ReadAllBytes(Path.Combine(Root, name)));
            PublishedFiles.ReadText(name).Should().Be(File.ReadAllText(Path.Combine(Root, name)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("report-2020.json")]
    [InlineData("REPORT.JSON")]
    public void Open_UnknownName_NamesThoseThereAre(string name)
    {
        Action open = () => PublishedFiles.Open(name);
        open.Should().Throw<ArgumentException>().WithMessage($"*'{name}'*draft-07/report-2019.json*report.json*").WithParameterName(nameof(name));
        ((Action)(() => PublishedFiles.ReadText(name))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Open_Null_IsMisuse() => ((Action)(() => PublishedFiles.Open(null!))).Should().Throw<ArgumentNullException>();
}
