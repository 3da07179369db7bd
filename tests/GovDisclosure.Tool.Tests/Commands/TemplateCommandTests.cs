using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Tool.Tests.Commands;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, string, int> Every => new()
    {
        { "2019", "html", (int)ReportFormat.Html }, { "2021", "docx", (int)ReportFormat.Docx }, { "2019", "text", (int)ReportFormat.Text }, { "2021", "markdown", (int)ReportFormat.Markdown },
    };

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Every))]
    public async Task Template_ToAFile_IsTheEmptyForm(string form, string name, int format)
    {
        ToolRun run = await ToolRun.OfAsync("template", "--form", form, "--to", name, "-o", _folder["form"]);

        run.Should().Be(new ToolRun(0, "", ""));
        (await File.ReadAllBytesAsync(_folder["form"], TestContext.Current.CancellationToken)).Should().Equal(DocumentWriter.WriteTemplateBytes(Form.Get(form), (ReportFormat)format));
    }

    [Fact]
    public async Task Template_WithoutAnOutput_GoesToStandardOutput()
    {
        ToolRun run = await ToolRun.OfAsync("template", "--form", "2021", "--to", "text");

        run.Status.Should().Be(0);
        run.Output.Should().Contain("年政府信息公开工作年度报告");
    }

    [Fact]
    public async Task Template_OutputThatCannotBeWritten_IsSaid()
    {
        ToolRun run = await ToolRun.OfAsync("template", "--form", "2021", "--to", "text", "-o", _folder[Path.Combine("nowhere", "form.txt")]);

        run.Status.Should().Be(2);
        run.Error.Should().Contain("could not be written");
    }

    [Theory]
    [InlineData("template", "--to", "docx")]
    [InlineData("template", "--form", "2021")]
    [InlineData("template", "--form", "2020", "--to", "docx")]
    [InlineData("template", "--form", "2021", "--to", "pdf")]
    public async Task Template_WithoutFormOrFormat_IsRefused(params string[] call) => (await ToolRun.OfAsync(call)).Status.Should().Be(2);
}
