using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Documents.Tests.Writing;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class DocumentWriterTests
{
    public static TheoryData<string, int> Every => WrittenFormats.WithForms(WrittenFormats.All);

    public static TheoryData<string, int> Readable => WrittenFormats.WithForms(WrittenFormats.Readable);

    /// <summary>What a printed report cannot carry in section five.</summary>
    public static TheoryData<string> Losses =>
    [
        "甲。\n六、其他需要报告的事项\n乙。",
        "甲。\n某县水务局2022年政府信息公开工作年度报告\n乙。",
        "甲\u0001乙。",
        "甲\uD800乙。",
    ];

    [Theory, MemberData(nameof(Every))]
    public void WriteBytes_Twice_GivesTheSameBytes(string formId, int format)
    {
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Get(formId));
        DocumentWriteOptions options = new() { Findings = ConsistencyChecker.Check(report).Findings };

        DocumentWriter.WriteBytes(report, (ReportFormat)format).Should().Equal(DocumentWriter.WriteBytes(report, (ReportFormat)format));
        DocumentWriter.WriteBytes(report, (ReportFormat)format, options).Should().Equal(DocumentWriter.WriteBytes(report, (ReportFormat)format, options));
    }

    [Theory, MemberData(nameof(Every))]
    public void WriteBytes_FormatsOfText_EndLinesAsUnixDoes(string formId, int format)
    {
        byte[] document = DocumentWriter.WriteBytes(MarkedReport.WithEveryKindOfFinding(Form.Get(formId)), (ReportFormat)format);

        if ((ReportFormat)format != ReportFormat.Docx)
        {
            document.Should().NotContain((byte)'\r').And.EndWith((byte)'\n');
            document[0].Should().NotBe(0xEF);
        }
    }

    [Theory, MemberData(nameof(Readable))]
    public void WriteBytes_WithEveryKindOfFinding_ReadsBackEqualWithoutADiagnostic(string formId, int format)
    {
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Get(formId));
        foreach (MessageLanguage language in Enum.GetValues<MessageLanguage>())
        {
            DocumentWriteOptions options = new() { Findings = ConsistencyChecker.Check(report).Findings, Language = language };

            ReadResult result = DocumentReader.Read(DocumentWriter.WriteBytes(report, (ReportFormat)format, options));

            result.Diagnostics.Should().BeEmpty();
            result.Report.Should().Be(report);
        }
    }

    [Theory, MemberData(nameof(Readable))]
    public void WriteTemplateBytes_ReadUnfilled_HasEveryCellBlankAndOnlyAsksForOrganAndYear(string formId, int format)
    {
        Form form = Form.Get(formId);

        ReadResult result = DocumentReader.Read(DocumentWriter.WriteTemplateBytes(form, (ReportFormat)format));

        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().BeEquivalentTo("missing-year", "missing-agency");
        result.Form.Should().Be(form);
        result.Cells.Select(cell => cell.Definition).Should().Equal(form.Cells);
        result.Cells.Should().OnlyContain(cell => cell.Text.Length == 0);
    }

    [Theory, MemberData(nameof(Readable))]
    public void WriteTemplateBytes_FilledIn_ReadsAsTheReport(string formId, int format)
    {
        byte[] template = DocumentWriter.WriteTemplateBytes(Form.Get(formId), (ReportFormat)format);

        ReadResult result = DocumentReader.Read(FilledTemplate.Of(template, (ReportFormat)format));

        result.Diagnostics.Should().BeEmpty();
        result.Report!.Year.Should().Be(2024);
        result.Report.Agency.Should().Be(new Agency { Name = "临溪县水务局", Code = "11330000002482031X" });
        result.Report.PublishedOn.Should().Be(new DateOnly(2025, 1, 20));
        result.Report.Overview.Should().BeNull();
    }

    [Theory, MemberData(nameof(Losses))]
    public void Verify_ProseThatAPrintedReportCannotCarry_IsNamed(string prose)
    {
        AnnualReport report = new ReportBuilder(MarkedReport.WithEveryKindOfFinding(Form.Year2021)) { ProblemsAndImprovements = prose }.Build();
        foreach (ReportFormat format in WrittenFormats.Readable)
        {
            DocumentWriter.Verify(report, DocumentWriter.WriteBytes(report, format))
                .Should().Contain(loss => loss.Code == "not-kept" && (loss.Cell == "/problemsAndImprovements" || loss.Cell == null));
        }
    }

    [Theory]
    [InlineData("251000", "unknown-unit", null)]
    [InlineData("约 25.1 万", "unreadable-number", "/proactiveDisclosure/centralizedProcurement/amountText")]
    [InlineData("251000元", null, "/proactiveDisclosure/centralizedProcurement/amount")]
    [InlineData("/", null, "/proactiveDisclosure/centralizedProcurement/amountText")]
    public void WriteBytes_AmountAsItsSourcePrintedIt_IsReadAsThatSourceWould(string amountText, string? diagnostic, string? loss)
    {
        AnnualReport report = new ReportBuilder(MarkedReport.WithEveryKindOfFinding(Form.Year2019)) { ["/proactiveDisclosure/centralizedProcurement/amount"] = null, AmountText = amountText }.Build();
        foreach (ReportFormat format in WrittenFormats.Readable)
        {
            byte[] document = DocumentWriter.WriteBytes(report, format);

            DocumentReader.Read(document).Diagnostics.Select(found => found.Code).Should().Equal(diagnostic is null ? [] : [diagnostic]);
            string?[] lost = [.. DocumentWriter.Verify(report, document).Select(found => found.Cell)];
            lost.Should().Match(found => loss == null ? !found.Any() : found.Contains(loss));
        }
    }

    [Fact]
    public void Verify_WhiteSpaceAroundLines_IsNoLoss()
    {
        AnnualReport report = new ReportBuilder(MarkedReport.WithEveryKindOfFinding(Form.Year2021))
        {
            Overview = "  甲\t乙。\r\n\r\n\u3000\u3000丙   丁。\n",
            OtherMatters = " \n ",
            Agency = new() { Name = " 某局\n办公室 ", Code = "" },
        }.Build();
        foreach (ReportFormat format in WrittenFormats.Readable)
        {
            byte[] document = DocumentWriter.WriteBytes(report, format);
            DocumentWriter.Verify(report, document).Should().BeEmpty();
            DocumentReader.Read(document).Report!.Overview.Should().Be("甲 乙。\n丙 丁。");
        }
    }

    [Fact]
    public void Verify_AnotherDocument_IsNotTheReport() =>
        DocumentWriter.Verify(MarkedReport.WithEveryKindOfFinding(Form.Year2021), "nothing"u8.ToArray()).Should().ContainSingle().Which.Cell.Should().BeNull();

    [Fact]
    public async Task Write_ToAStream_WritesTheSameAndLeavesItOpen()
    {
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Year2021);
        byte[] document = DocumentWriter.WriteBytes(report, ReportFormat.Html);
        using MemoryStream stream = new();

        DocumentWriter.Write(stream, report, ReportFormat.Html);
        await DocumentWriter.WriteAsync(stream, report, ReportFormat.Html, cancellationToken: TestContext.Current.CancellationToken);

        stream.CanWrite.Should().BeTrue();
        stream.ToArray().Should().Equal([.. document, .. document]);
    }

    [Fact]
    public async Task WriteAsync_Cancelled_Throws()
    {
        using MemoryStream stream = new();
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Year2021);

        await FluentActions.Awaiting(() => DocumentWriter.WriteAsync(stream, report, ReportFormat.Text, options: null, new(canceled: true)).AsTask())
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Verify_YearSaidByTheOptions_IsKept()
    {
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Year2021);
        byte[] document = DocumentWriter.WriteTemplateBytes(Form.Year2021, ReportFormat.Text);
        DocumentReadOptions options = new() { Year = report.Year, AgencyName = report.Agency.Name };

        DocumentWriter.Verify(report, document).Should().ContainSingle().Which.Cell.Should().BeNull();
        DocumentWriter.Verify(report, document, options).Select(lost => lost.Cell).Should().HaveCountGreaterThan(1).And.NotContain("/year").And.NotContain("/agency/name");
    }

    [Fact]
    public void WriteBytes_FormatThatIsNone_Throws()
    {
        Action write = () => DocumentWriter.WriteBytes(MarkedReport.WithEveryKindOfFinding(Form.Year2021), (ReportFormat)99);
        write.Should().Throw<ArgumentOutOfRangeException>();
    }
}
