using System.Text;
using GovDisclosure.Model;
using GovDisclosure.Model.Documents;

namespace GovDisclosure.Tool.Tests.Commands;

public sealed class ConvertToDocumentTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, int> Formats => new()
    {
        { "html", (int)ReportFormat.Html }, { "docx", (int)ReportFormat.Docx }, { "text", (int)ReportFormat.Text }, { "markdown", (int)ReportFormat.Markdown },
    };

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Formats))]
    public async Task Convert_Report_IsWhatTheLibraryWrites(string name, int format)
    {
        string json = _folder.Write("report.json", Reports.Json(Reports.Clean));

        ToolRun run = await ToolRun.OfAsync("convert", json, "--to", name, "-o", _folder["report"]);

        run.Status.Should().Be(0);
        run.Output.Should().BeEmpty();
        (await File.ReadAllBytesAsync(_folder["report"], TestContext.Current.CancellationToken)).Should().Equal(DocumentWriter.WriteBytes(Reports.Clean, (ReportFormat)format));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("text")]
    public async Task Convert_ThereAndBack_GivesTheSameJson(string name)
    {
        string document = _folder[$"report.{name}"];
        (await ToolRun.WithInputAsync(Reports.Json(Reports.Clean), "convert", "-", "--to", name, "-o", document)).Should().Be(new ToolRun(0, "", ""));

        (await ToolRun.OfAsync("convert", document, "--to", "json")).Output.Should().Be(Reports.Json(Reports.Clean) + "\n");
    }

    [Fact]
    public async Task Convert_WhatADocumentCannotCarry_IsSaidAndWrittenAllTheSame()
    {
        AnnualReport report = Reports.Clean with { ProblemsAndImprovements = "甲。\n六、其他需要报告的事项\n乙。" };

        ToolRun run = await ToolRun.WithInputAsync(Reports.Json(report), "convert", "-", "--to", "text");

        run.Status.Should().Be(0);
        run.Output.Should().Be(Encoding.UTF8.GetString(DocumentWriter.WriteBytes(report, ReportFormat.Text)));
        run.Error.Should().Contain("not-kept").And.Contain("/problemsAndImprovements");
    }

    [Fact]
    public async Task Convert_SeveralReports_AreRefusedAndNothingIsWritten()
    {
        string many = _folder.Write("many.ndjson", $"{Reports.Json(Reports.Clean)}\n{Reports.Json(Reports.Wrong)}\n");
        string output = _folder.Write("report.html", "as it was");

        ToolRun run = await ToolRun.OfAsync("convert", many, "--to", "html", "-o", output);

        run.Status.Should().Be(2);
        run.Error.Should().Contain("holds several reports");
        (await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)).Should().Be("as it was");
        (await ToolRun.OfAsync("convert", many, "--to", "text")).Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Convert_NothingRead_WritesNothing()
    {
        ToolRun run = await ToolRun.WithInputAsync("{}", "convert", "-", "--to", "html", "-o", _folder["none.html"]);

        run.Status.Should().Be(2);
        run.Error.Should().Contain("nothing written");
        File.Exists(_folder["none.html"]).Should().BeFalse();
    }
}
