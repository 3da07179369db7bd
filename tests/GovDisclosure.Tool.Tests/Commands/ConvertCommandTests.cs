using System.IO.Pipes;
using System.Text;
using GovDisclosure.Model;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Tool.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Convert_Document_GivesTheJsonOfWhatWasRead()
    {
        AnnualReport report = DocumentReader.Read(File.ReadAllBytes(Reports.Example)).Report!;

        ToolRun run = await ToolRun.OfAsync("convert", Reports.Example, "--to", "json");

        run.Should().Be(new ToolRun(0, Reports.Json(report) + "\n", ""));
    }

    [Fact]
    public async Task Convert_Document_ThenChecked_FindsTheSame()
    {
        string converted = _folder["converted.json"];
        (await ToolRun.OfAsync("convert", Reports.Example, "--to", "json", "-o", converted)).Should().Be(new ToolRun(0, "", ""));

        ToolRun run = await ToolRun.OfAsync("check", converted, "--format", "ndjson");

        ToolRun original = await ToolRun.OfAsync("check", Reports.Example, "--format", "ndjson");
        run.Lines[0].GetProperty("findings").GetRawText().Should().Be(original.Lines[0].GetProperty("findings").GetRawText());
        run.Lines[0].GetProperty("relations").GetRawText().Should().Be(original.Lines[0].GetProperty("relations").GetRawText());
    }

    [Fact]
    public async Task Convert_ReportWithFindings_Succeeds()
    {
        (await ToolRun.WithInputAsync(Reports.Json(Reports.Wrong), "convert", "-", "--to", "json"))
            .Should().Be(new ToolRun(0, Reports.Json(Reports.Wrong) + "\n", ""));
    }

    [Fact]
    public async Task Convert_SeveralReports_GivesALineForEachThatCouldBeRead()
    {
        ToolRun run = await ToolRun.WithInputAsync($"[{Reports.Json(Reports.Clean)},{{}},{Reports.Json(Reports.Wrong)}]", "convert", "-", "--to", "json");

        run.Status.Should().Be(2);
        run.Output.Should().Be($"{Reports.Json(Reports.Clean)}\n{Reports.Json(Reports.Wrong)}\n");
        run.Error.Should().Contain("-#2: could not be read").And.Contain("missing-member");
    }

    [Fact]
    public async Task Convert_DocumentReadInPart_IsWrittenAllTheSame()
    {
        string document = _folder.Write("part.txt", File.ReadAllText(Reports.Example, Encoding.UTF8).Replace("规章", "章程", StringComparison.Ordinal));

        ToolRun run = await ToolRun.OfAsync("convert", document, "--to", "json", "--output", _folder["part.json"]);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("missing-row");
        AnnualReportJson.Read(File.ReadAllBytes(_folder["part.json"])).Year.Should().Be(2020);
    }

    [Theory]
    [InlineData("{", 2)]
    [InlineData("", 2)]
    [InlineData("[]", 0)]
    public async Task Convert_NothingRead_LeavesTheOutputAsItWas(string input, int status)
    {
        string output = _folder.Write("out.json", "precious");

        ToolRun run = await ToolRun.WithInputAsync(input, "convert", "-", "--to", "json", "-o", output);

        run.Status.Should().Be(status);
        run.Error.Should().Contain("nothing written");
        File.ReadAllText(output).Should().Be("precious");
        Directory.GetFiles(_folder.Path).Should().Equal(output);
    }

    [Fact]
    public async Task Convert_ExistingOutput_IsReplaced()
    {
        string output = _folder.Write("out.json", new string('x', 100_000));

        await ToolRun.WithInputAsync(Reports.Json(Reports.Clean), "convert", "-", "--to", "json", "-o", output);

        File.ReadAllText(output).Should().Be(Reports.Json(Reports.Clean) + "\n");
        Directory.GetFiles(_folder.Path).Should().Equal(output);
    }

    [Fact]
    public async Task Convert_OntoItsOwnInput_IsRefused()
    {
        string file = _folder.Write("report.json", "  " + Reports.Json(Reports.Clean));

        ToolRun run = await ToolRun.OfAsync("convert", file, "--to", "html", "-o", Path.Combine(_folder.Path, ".", "report.json"));

        run.Status.Should().Be(2);
        run.Error.Should().Contain("--output would replace");
        File.ReadAllText(file).Should().Be("  " + Reports.Json(Reports.Clean));
    }

    [Fact]
    public async Task Convert_OutputIsALink_WritesWhatItLeadsTo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        string target = _folder.Write("target.json", "old");
        File.CreateSymbolicLink(_folder["link.json"], target);

        await ToolRun.WithInputAsync(Reports.Json(Reports.Clean), "convert", "-", "--to", "json", "-o", _folder["link.json"]);

        new FileInfo(_folder["link.json"]).LinkTarget.Should().Be(target);
        File.ReadAllText(target).Should().Be(Reports.Json(Reports.Clean) + "\n");
    }

    [Fact]
    public async Task Convert_OutputIsADevice_IsWrittenToAndNotReplaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no device files there.");
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "If this failed, the machine would be without the device.");

        (await ToolRun.WithInputAsync(Reports.Json(Reports.Clean), "convert", "-", "--to", "json", "-o", "/dev/null")).Status.Should().Be(0);

        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [Fact]
    public async Task Convert_OutputIsAPipe_IsWrittenTo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Handles have no names there.");
        await using AnonymousPipeServerStream pipe = new(PipeDirection.In);
        string output = $"/dev/fd/{pipe.GetClientHandleAsString()}";

        Task<ToolRun> running = ToolRun.WithInputAsync(Reports.Json(Reports.Clean), "convert", "-", "--to", "json", "-o", output);
        using StreamReader reader = new(pipe);
        Task<string?> reading = reader.ReadLineAsync(TestContext.Current.CancellationToken).AsTask();
        await Task.WhenAny(running.ContinueWith(_ => pipe.DisposeLocalCopyOfClientHandle(), TaskScheduler.Default), reading);

        (await running).Should().Be(new ToolRun(0, "", ""));
        (await reading).Should().Be(Reports.Json(Reports.Clean));
    }

    [Fact]
    public async Task Convert_OutputCannotBeWritten_SaysWhichAndWhy()
    {
        ToolRun missing = await ToolRun.WithInputAsync(Reports.Json(Reports.Clean), "convert", "-", "--to", "json", "-o", _folder["none/out.json"]);
        ToolRun directory = await ToolRun.WithInputAsync(Reports.Json(Reports.Clean), "convert", "-", "--to", "json", "-o", _folder.Path);

        missing.Should().Be(new ToolRun(2, "", $"{_folder["none/out.json"]}: could not be written: there is no such directory\n"));
        directory.Should().Be(new ToolRun(2, "", $"{_folder.Path}: could not be written: it is a directory\n"));
    }

    [Fact]
    public async Task Convert_Stopped_LeavesNoDraftBehind()
    {
        using CancellationTokenSource stop = new();
        byte[] content = Encoding.UTF8.GetBytes($"{Reports.Json(Reports.Clean)}\n{Reports.Json(Reports.Clean)}\n");
        await using FailingStream input = new(content, async _ =>
        {
            while (Directory.GetFiles(_folder.Path).Length == 1)
            {
                await Task.Yield();
            }

            await stop.CancelAsync();
            throw new OperationCanceledException(stop.Token);
        });
        string output = _folder.Write("out.json", "precious");

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Input = input, Cancellation = stop.Token }, "convert", "-", "--to", "json", "-o", output);

        run.Status.Should().Be(130);
        File.ReadAllText(output).Should().Be("precious");
        Directory.GetFiles(_folder.Path).Should().Equal(output);
    }
}
