using System.Text;
using System.Text.Json;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Json;

public sealed class EmbeddingTests
{
    public static TheoryData<string> Hosts => [.. HostOptions.ByName.Keys];

    [Theory, MemberData(nameof(Hosts))]
    public void Serialize_UnderAnyOptions_GivesTheSameJson(string host)
    {
        JsonSerializerOptions options = HostOptions.ByName[host];
        Gen.OneOf(Form.All.ToArray()).SelectMany(ReportGen.Interoperable).Sample(
            report =>
            {
                string expected = AnnualReportJson.WriteText(report);
                JsonSerializer.Serialize(report, options).Should().Be(expected);
                JsonSerializer.Serialize(report, report.GetType(), options).Should().Be(expected);
                RawReports(JsonSerializer.SerializeToUtf8Bytes(Envelope.Around(report), options)).Should().AllBe(expected).And.HaveCount(4);
            },
            iter: 100,
            print: ReportText.Of);
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task Deserialize_UnderAnyOptions_GivesTheSameReport(string host)
    {
        JsonSerializerOptions options = HostOptions.ByName[host];
        foreach (Form form in Form.All)
        {
            AnnualReport report = Samples.Filled(form);
            byte[] bytes = AnnualReportJson.WriteBytes(report);
            byte[] envelope = JsonSerializer.SerializeToUtf8Bytes(Envelope.Around(report), options);
            JsonSerializer.Deserialize<AnnualReport>(bytes, options).Should().Be(report);
            JsonSerializer.Deserialize(bytes, report.GetType(), options).Should().Be(report);
            JsonSerializer.Deserialize<AnnualReport>(Encoding.UTF8.GetString(bytes), options).Should().Be(report);
            JsonSerializer.Deserialize<Envelope>(envelope, options)!.Reports().Should().AllBeEquivalentTo(report, config => config.ComparingByValue<AnnualReport>());
            using TrickleStream slow = new(envelope);
            (await JsonSerializer.DeserializeAsync<Envelope>(slow, options, TestContext.Current.CancellationToken))!.Reports().Should().HaveCount(4).And.OnlyContain(each => each == report);
        }
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task DeserializeAsync_FormLast_GivesTheSameReport(string host)
    {
        AnnualReport report = Samples.Filled(Form.Year2021);
        string json = AnnualReportJson.WriteText(report);
        string formLast = $"{{{json["{\"form\":\"2021\",".Length..^1]},\"form\":\"2021\"}}";
        string payload = $"[{string.Join(',', Enumerable.Repeat(formLast, 20))}]";
        using TrickleStream slow = new(Encoding.UTF8.GetBytes(payload));
        (await JsonSerializer.DeserializeAsync<List<AnnualReport>>(slow, HostOptions.ByName[host], TestContext.Current.CancellationToken))
            .Should().HaveCount(20).And.OnlyContain(each => each == report);
    }

    [Fact]
    public void Deserialize_LoneSurrogateInAName_IsRefused()
    {
        Action read = () => JsonSerializer.Deserialize<AnnualReport>("{\"form\":\"2021\",\"\\ud800\":1}");
        read.Should().Throw<ReportJsonException>().Which.Error.Code.Should().Be(ReportJsonErrorCodes.InvalidText);
    }

    [Theory, MemberData(nameof(Hosts))]
    public void Deserialize_FaultUnderAnyOptions_IsPlacedInTheWholePayload(string host)
    {
        JsonSerializerOptions options = HostOptions.ByName[host];
        string report = AnnualReportJson.WriteText(Samples.Filled(Form.Year2021)).Replace("\"year\":2021", "\n \"year\" :\n  \"2021\"", StringComparison.Ordinal);
        string payload = $"{{ \"x\":\n [ {report}] }}";
        Action read = () => JsonSerializer.Deserialize<Dictionary<string, List<AnnualReport>>>(payload, options);
        ReportJsonException exception = read.Should().Throw<ReportJsonException>().Which;
        (exception.Error.Code, exception.Error.Pointer, exception.Error.Line, exception.Error.Byte).Should().Be((ReportJsonErrorCodes.WrongType, "/year", 4L, 3L));
        exception.Path.Should().StartWith("$.x");
    }

    [Theory, MemberData(nameof(Hosts))]
    public void Deserialize_FirstLineFaultUnderAnyOptions_IsPlacedInTheWholePayload(string host)
    {
        string payload = $"[\n {{}}, {AnnualReportJson.WriteText(Samples.Filled(Form.Year2021))} ]";
        Action read = () => JsonSerializer.Deserialize<List<AnnualReport>>(payload, HostOptions.ByName[host]);
        ReportJsonError error = read.Should().Throw<ReportJsonException>().Which.Error;
        (error.Code, error.Pointer, error.Line, error.Byte).Should().Be((ReportJsonErrorCodes.MissingMember, "/form", 2L, 2L));
    }

    [Theory]
    [InlineData("{\"form\":\"2021\", /* comment */ ", 16)]
    [InlineData("{\"form\":\"2021\", // comment\n", 16)]
    public void Deserialize_CommentThatTheHostWouldSkip_IsRefused(string beginning, long firstByte)
    {
        string payload = beginning + AnnualReportJson.WriteText(Samples.Filled(Form.Year2021))["{\"form\":\"2021\",".Length..];
        Action read = () => JsonSerializer.Deserialize<AnnualReport>(payload, HostOptions.ByName["lenient"]);
        ReportJsonError error = read.Should().Throw<ReportJsonException>().Which.Error;
        (error.Code, error.Line, error.Byte).Should().Be((ReportJsonErrorCodes.MalformedJson, 1L, firstByte + 1));
    }

    [Fact]
    public void Deserialize_TrailingCommaThatTheHostWouldAllow_IsRefused()
    {
        string report = AnnualReportJson.WriteText(Samples.Filled(Form.Year2021));
        Action read = () => JsonSerializer.Deserialize<AnnualReport>($"{report[..^1]},}}", HostOptions.ByName["lenient"]);
        read.Should().Throw<ReportJsonException>().Which.Error.Code.Should().Be(ReportJsonErrorCodes.MalformedJson);
    }

    [Fact]
    public void Deserialize_MalformedInsideTheReport_NamesTheMember()
    {
        Action read = () => JsonSerializer.Deserialize<AnnualReport>("{\"form\":\"2021\",\n\"year\": 20x1}");
        ReportJsonError error = read.Should().Throw<ReportJsonException>().Which.Error;
        (error.Code, error.Pointer, error.Line, error.Byte).Should().Be((ReportJsonErrorCodes.MalformedJson, "/year", 2L, 11L));
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00x\"")]
    public void Deserialize_LoneSurrogate_IsRefused(string name)
    {
        string payload = AnnualReportJson.WriteText(Samples.Filled(Form.Year2021)).Replace("\"某县人民政府办公室\"", name, StringComparison.Ordinal);
        Action read = () => JsonSerializer.Deserialize<AnnualReport>(payload);
        ReportJsonError error = read.Should().Throw<ReportJsonException>().Which.Error;
        (error.Code, error.Pointer).Should().Be((ReportJsonErrorCodes.InvalidText, "/agency/name"));
    }

    [Fact]
    public void Deserialize_InvalidUtf8_IsRefused()
    {
        byte[] bytes = AnnualReportJson.WriteBytes(Samples.Filled(Form.Year2021));
        bytes[bytes.AsSpan().IndexOf("某县"u8)] = 0xFF;
        Action read = () => JsonSerializer.Deserialize<AnnualReport>(bytes);
        ReportJsonError error = read.Should().Throw<ReportJsonException>().Which.Error;
        (error.Code, error.Pointer).Should().Be((ReportJsonErrorCodes.InvalidText, "/agency/name"));
    }

    [Fact]
    public void Deserialize_ReportLargerThanAllowed_IsRefused()
    {
        string payload = AnnualReportJson.WriteText(Samples.Filled(Form.Year2021)).Replace("本年度，我局", new string('a', AnnualReportJson.MaxBytes), StringComparison.Ordinal);
        Action read = () => JsonSerializer.Deserialize<AnnualReport>(payload);
        read.Should().Throw<ReportJsonException>().Which.Error.Code.Should().Be(ReportJsonErrorCodes.TooLarge);
    }

    [Fact]
    public void Deserialize_AsTheOtherType_NamesTheForm()
    {
        byte[] bytes = AnnualReportJson.WriteBytes(Samples.Filled(Form.Year2019));
        Action read = () => JsonSerializer.Deserialize<AnnualReport2021>(bytes);
        ReportJsonError error = read.Should().Throw<ReportJsonException>().Which.Error;
        (error.Code, error.Pointer, error.Expected.English).Should().Be((ReportJsonErrorCodes.InvalidValue, "/form", "\"2021\""));
    }

    [Fact]
    public void Deserialize_Null_IsNull()
    {
        JsonSerializer.Deserialize<Envelope>("{\"Any\":null}")!.Any.Should().BeNull();
        JsonSerializer.Deserialize<AnnualReport>("null").Should().BeNull();
    }

    [Fact]
    public async Task DeserializeAsyncEnumerable_ArrayOfReports_StreamsThem()
    {
        AnnualReport[] reports = [.. Form.All.Select(Samples.Filled)];
        using TrickleStream slow = new(JsonSerializer.SerializeToUtf8Bytes(reports));
        List<AnnualReport?> read = [];
        await foreach (AnnualReport? report in JsonSerializer.DeserializeAsyncEnumerable<AnnualReport>(slow, cancellationToken: TestContext.Current.CancellationToken))
        {
            read.Add(report);
        }

        read.Should().Equal(reports);
    }

    private static string[] RawReports(byte[] envelope)
    {
        using JsonDocument document = JsonDocument.Parse(envelope);
        return [.. document.RootElement.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() > 0
            ? member.Value.EnumerateArray().Select(element => element.GetRawText())
            : member.Value.ValueKind == JsonValueKind.Object ? Objects(member.Value) : [])];
    }

    private static IEnumerable<string> Objects(JsonElement value) =>
        value.TryGetProperty("form", out _) ? [value.GetRawText()]
        : value.TryGetProperty("$values", out JsonElement values) ? values.EnumerateArray().Select(element => element.GetRawText())
        : value.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object).Select(member => member.Value.GetRawText());
}
