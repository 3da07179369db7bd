using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Tests.Payloads;
using GovDisclosure.Model.Tests.Generators;
using GovDisclosure.Model.Tests.Json;

namespace GovDisclosure.Model.JsonSchema.Tests;

public sealed class ReportValidatorTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void Validate_SoundReport_GivesItWithoutErrors(string formId)
    {
        AnnualReport report = Samples.Filled(BothForms.Get(formId));
        ReportValidation validation = ReportValidator.Validate(AnnualReportJson.WriteBytes(report));
        validation.IsValid.Should().BeTrue();
        validation.Report.Should().Be(report);
    }

    [Fact]
    public void Validate_NegativeNumber_GivesTheReportAndAnErrorThatSaysWhatIsAllowed()
    {
        string json = AnnualReportJson.WriteText(Samples.Filled(Form.Year2021).WithCell("/requests/carriedOver/total", -3).WithCell(Form.Year2021.AmountCell.Pointer, -0.5m));
        ReportValidation validation = ReportValidator.Validate(json);
        validation.Report.Should().NotBeNull();
        validation.IsValid.Should().BeFalse();
        validation.Errors.Select(error => error.Reason.English).Should().Equal("expected a number of 0 or more, found -0.5", "expected an integer from 0 to 9007199254740991, found -3");
        validation.Errors.Select(error => error.Reason.Chinese).Should().Equal("应为不小于 0 的数，实为 -0.5", "应为 0 至 9007199254740991 之间的整数，实为 -3");
    }

    [Theory]
    [InlineData("[]", "wrong-type ")]
    [InlineData("null", "wrong-type ")]
    [InlineData("\"\\ud800\"", "wrong-type ")]
    [InlineData("", "malformed-json ")]
    [InlineData("[1, 2", "malformed-json ")]
    [InlineData("{\"x\": [1, 2", "unknown-member /x|malformed-json /x")]
    [InlineData("{\"year\": [1, 2", "malformed-json /year")]
    [InlineData("{\"year\": true, \"agency\": {\"name\": \"\"", "wrong-type /year|invalid-value /agency/name|malformed-json /agency")]
    [InlineData("{\"year\": true, \"agency\": {\"code\": null}", "wrong-type /year|missing-member /agency/name|malformed-json ")]
    [InlineData("{\"form\": \"2021\", \"requests\": {\"newlyReceived\": {\"total\": \"1\"}, \"carriedOver\": {\"total\": 1", "wrong-type /requests/newlyReceived/total|malformed-json /requests/carriedOver/total")]
    [InlineData("{\"form\": \"2021\", \"form\": ", "duplicate-member /form|malformed-json /form")]
    [InlineData("{\"form\": \"2021\", \"\\ud800\": 1, \"yea", "invalid-text |malformed-json ")]
    public void Validate_BrokenOff_JudgesWhatCameBefore(string json, string expected) =>
        string.Join('|', ReportValidator.Validate(json).Errors.Select(error => $"{error.Code} {error.Pointer}")).Should().Be(expected);

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"form\": null}")]
    [InlineData("{\"form\": 2021}")]
    [InlineData("{\"form\": \"2020\"}")]
    [InlineData("{\"form\": \"\\ud800\"}")]
    [InlineData("{\"form\": \"2022\", \"form\": \"2021\"}")]
    public void Validate_NoForm_JudgesWhatBothFormsHaveAlike(string json)
    {
        string members = "\"year\": 1, \"agency\": {\"name\": \" \"}, \"overview\": 1, \"requests\": {\"carriedOver\": {\"total\": -1}, \"outcomes\": {\"otherHandling\": {\"x\": 1}, \"disclosed\": {\"total\": \"5\"}}}, \"proactiveDisclosure\": {\"x\": 1}, \"reviewAndLitigation\": []}";
        ReportValidation validation = ReportValidator.Validate(json == "{}" ? $"{{{members}" : $"{json[..^1]}, {members}");
        validation.Report.Should().BeNull();
        validation.Errors.Where(error => error.Pointer != "/form").Select(error => $"{error.Code} {error.Pointer}").Should().Equal(
            "out-of-range /year",
            "invalid-value /agency/name",
            "wrong-type /overview",
            "missing-member /requests/newlyReceived",
            "missing-member /requests/carriedForward",
            "out-of-range /requests/carriedOver/total",
            "missing-member /requests/outcomes/partiallyDisclosed",
            "missing-member /requests/outcomes/withheld",
            "missing-member /requests/outcomes/unavailable",
            "missing-member /requests/outcomes/notProcessed",
            "missing-member /requests/outcomes/total",
            "wrong-type /requests/outcomes/disclosed/total",
            "wrong-type /reviewAndLitigation");
        validation.Errors.Should().Contain(error => error.Pointer == "/form" && error.Code != ReportJsonErrorCodes.DuplicateMember);
    }

    [Fact]
    public void Validate_FormLastAndEscaped_IsFound()
    {
        PayloadObject payload = PayloadObject.Of(Samples.Node(Form.Year2019));
        payload.Members.RemoveAt(0);
        payload.Members.Insert(3, new("x") { Text = "[{}]" });
        payload.Members.Add(new("f\\u006frm") { Text = "\"20\\u00319\"" });
        ReportValidator.Validate(payload.Write()).Errors.Select(error => error.Pointer).Should().Equal("/x");
    }

    [Fact]
    public void Validate_MemberOfTheOtherForm_IsUnknown()
    {
        PayloadObject payload = PayloadObject.Of(Samples.Node(Form.Year2019));
        payload.Find("form")!.Text = "\"2021\"";
        ReportValidation validation = ReportValidator.Validate(payload.Write("\n"));
        validation.Errors.Where(error => error.Code == ReportJsonErrorCodes.UnknownMember).Select(error => error.Pointer).Should()
            .Contain(["/proactiveDisclosure/centralizedProcurement", "/proactiveDisclosure/administrativePenalties/change"]);
        validation.Errors.Where(error => error.Code != ReportJsonErrorCodes.UnknownMember).Select(error => $"{error.Code} {error.Pointer}").Should()
            .Equal("missing-member /requests/outcomes/otherHandling/supplementOverdue", "missing-member /requests/outcomes/otherHandling/feeOverdue");
    }

    [Fact]
    public void Validate_Bytes_AreRefusedAsTheReaderRefusesThem()
    {
        byte[] report = AnnualReportJson.WriteBytes(Samples.Filled(Form.Year2021));
        foreach (byte[] bytes in new byte[][] { [0xFF, 0xFE, 0x7B, 0x00], [.. report, 0xFF], [.. report, .. " {}"u8], [.. report.AsSpan(0, 300), 0xE4], [0xEF, 0xBB, 0xBF, .. report, (byte)'}'] })
        {
            AnnualReportJson.TryRead(bytes, out _, out ReportJsonError? error).Should().BeFalse();
            ReportValidator.Validate(bytes).Errors.Should().Equal(error!);
        }

        ReportValidator.Validate([0xEF, 0xBB, 0xBF, .. report]).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Validate_Text_CountsTheBytesOfItsUtf8()
    {
        ReportValidation validation = ReportValidator.Validate("{\"统计\": 1, \"form\": \"\uD800\"}");
        validation.Errors.Select(error => (error.Code, error.Pointer, error.Byte)).Should().StartWith(new[]
        {
            (ReportJsonErrorCodes.MissingMember, "/year", 1L),
        }).And.Contain((ReportJsonErrorCodes.UnknownMember, "/统计", 2L)).And.EndWith((ReportJsonErrorCodes.InvalidText, "/form", 23L));
    }

    [Fact]
    public void Validate_BadUtf8AfterOtherFaults_ListsBoth()
    {
        byte[] bytes = [.. "{\"form\": \"2021\", \"year\": \"x\", \"overview\": \"a"u8, 0xC0, .. "\"}"u8];
        ReportValidator.Validate(bytes).Errors.Select(error => $"{error.Code} {error.Pointer} {error.Byte}").Should().Equal("wrong-type /year 26", "invalid-text /overview 45");
    }

    [Fact]
    public void Validate_OnManyThreads_GivesTheSame()
    {
        byte[][] payloads = [.. Form.All.Select(form =>
        {
            Planter planter = new(form);
            planter.Remove("/requests/outcomes/withheld");
            planter.AddUnknown("/agency/name");
            planter.Replace("/year", "\"2021\"", ReportJsonErrorCodes.WrongType);
            return planter.Payload.Write();
        })];
        string[] expected = [.. payloads.Select(bytes => string.Join('\n', ReportValidator.Validate(bytes).Errors))];
        Parallel.For(0, 400, i => string.Join('\n', ReportValidator.Validate(payloads[i % 2]).Errors).Should().Be(expected[i % 2]));
        expected[0].Should().Contain("withheld").And.Contain("unbekannt").And.Contain("/year");
    }
}
