using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Tests.Commands;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("report.json")]
    [InlineData("report-2019.json", "--form", "2019")]
    [InlineData("report-2021.json", "--form", "2021")]
    [InlineData("draft-07/report.json", "--draft", "draft-07")]
    [InlineData("draft-07/report-2019.json", "--form", "2019", "--draft", "draft-07")]
    [InlineData("report-2021.json", "--draft", "2020-12", "--form", "2021")]
    public async Task Schema_AnyForm_IsThePublishedFile(string file, params string[] options)
    {
        ToolRun run = await ToolRun.OfAsync(["schema", .. options]);

        run.Should().Be(new ToolRun(0, PublishedFiles.ReadText(file), ""));
    }

    [Theory]
    [InlineData("--form", "2020")]
    [InlineData("--draft", "draft-04")]
    [InlineData("report.json")]
    public async Task Schema_WrongCall_IsRefused(params string[] arguments)
    {
        ToolRun run = await ToolRun.OfAsync(["schema", .. arguments]);

        (run.Status, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain(arguments[^1]).And.EndWith("See: govdisclosure schema --help\n");
    }
}
