using System.Text;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Json;

public sealed class ReportSequenceTests
{
    private static readonly AnnualReport A = Samples.Filled(Form.Year2019);
    private static readonly AnnualReport B = Samples.Filled(Form.Year2021);
    private static readonly string JsonA = AnnualReportJson.WriteText(A);
    private static readonly string JsonB = AnnualReportJson.WriteText(B);

    [Fact]
    public async Task WriteManyThenReadMany_AnyReports_GivesThemInOrder()
    {
        AnnualReport[] reports = [.. Gen.OneOf(Form.All.ToArray()).SelectMany(ReportGen.Interoperable).Array[50].Single()];
        using MemoryStream stream = new();
        await AnnualReportJson.WriteManyAsync(stream, reports.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        List<ReportJsonItem> items = await ReadBytes(stream.ToArray());
        items.Select(item => item.Report).Should().Equal(reports);
        items.Select(item => item.Number).Should().Equal(Enumerable.Range(1, 50).Select(number => (long)number));
        (await Read($"[{string.Join(",\n", reports.Select(AnnualReportJson.WriteText))}]")).Select(item => item.Report).Should().Equal(reports);
    }

    [Fact]
    public async Task ReadMany_BadLine_GivesItsErrorAndGoesOn()
    {
        List<ReportJsonItem> items = await Read($"{JsonA}\n\n  \r\n{{\"form\":\"2021\"\n{JsonB}\r\nnot json\n{JsonA}");
        items.Select(item => item.Report).Should().Equal(A, null, B, null, A);
        items.Select(item => item.Number).Should().Equal(1, 2, 3, 4, 5);
        Place(items[1]).Should().Be((ReportJsonErrorCodes.MalformedJson, 4, 15));
        Place(items[3]).Should().Be((ReportJsonErrorCodes.MalformedJson, 6, 2));
    }

    [Fact]
    public async Task ReadMany_BadFirstLine_DoesNotSwallowTheRest()
    {
        List<ReportJsonItem> items = await Read($"{JsonA[..50]}\n{JsonB}\n");
        items.Select(item => item.Report).Should().Equal(null, B);
    }

    [Fact]
    public async Task ReadMany_FirstLineCutAtAnyByte_DoesNotSwallowTheRest()
    {
        for (int length = 1; length < JsonA.Length; length += 7)
        {
            List<ReportJsonItem> items = await Read($"{JsonA[..length]}\n{JsonB}\n{JsonA}\n");
            bool isAfterColon = JsonA[length - 1] == ':';
            items.Select(item => item.Report).Should().Equal(isAfterColon ? [null] : [null, B, A], $"of the cut after {JsonA[..length]}");
        }
    }

    [Fact]
    public async Task ReadMany_LoneSurrogateInAName_SpoilsItsLineAlone()
    {
        List<ReportJsonItem> items = await Read($"{JsonA}\n{{\"\\ud800\":1}}\n{JsonB}\n");
        items.Select(item => item.Report).Should().Equal(A, null, B);
        Place(items[1]).Should().Be((ReportJsonErrorCodes.InvalidText, 2, 2));
    }

    [Fact]
    public async Task ReadMany_BadElement_GivesItsErrorAndGoesOn()
    {
        List<ReportJsonItem> items = await Read($"\n[\n {JsonA} ,\n {{\"form\": x, \"a\": \"],[\\\"\"}},\n\n 7, {JsonB}, null]\n");
        items.Select(item => item.Report).Should().Equal(A, null, null, B, null);
        Place(items[1]).Should().Be((ReportJsonErrorCodes.MalformedJson, 4, 11));
        Place(items[2]).Should().Be((ReportJsonErrorCodes.WrongType, 6, 2));
        items[4].Error!.Code.Should().Be(ReportJsonErrorCodes.WrongType);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\uFEFF [\n] \n")]
    public async Task ReadMany_EmptyArray_GivesNothing(string json) => (await Read(json)).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public async Task ReadMany_NothingButWhiteSpace_GivesOneError(string json)
    {
        ReportJsonItem item = (await Read(json)).Should().ContainSingle().Subject;
        item.Error!.Code.Should().Be(ReportJsonErrorCodes.MalformedJson);
    }

    [Fact]
    public async Task ReadMany_BrokenArrays_GiveTheReportsAndOneErrorEach()
    {
        (string Array, AnnualReport?[] Reports, long Byte)[] cases =
        [
            ($"[{JsonA}", [A, null], Length(JsonA) + 2),
            ($"[{JsonA},", [A, null], Length(JsonA) + 3),
            ($"[{JsonA},]", [A, null], Length(JsonA) + 3),
            ($"[,{JsonA}]", [null, A], 2),
            ($"[{JsonA}]]", [A, null], Length(JsonA) + 3),
            ($"[{JsonA} {JsonB}]", [null], Length(JsonA) + 3),
            ("[", [null], 2),
        ];
        foreach ((string array, AnnualReport?[] reports, long firstByte) in cases)
        {
            List<ReportJsonItem> items = await Read(array);
            items.Select(item => item.Report).Should().Equal(reports, array.Length > 9 ? array[^9..] : array);
            Place(items.Single(item => item.Error is not null)).Should().Be((ReportJsonErrorCodes.MalformedJson, 1, firstByte));
        }
    }

    [Theory]
    [InlineData("{\n", "\n}")]
    [InlineData("{ \"agency\":\n{\"name\":\"某局\"},", "}")]
    public async Task ReadMany_OneReportOverSeveralLines_IsOneReport(string opening, string end)
    {
        string body = JsonB[1..^1];
        string json = opening.Contains("agency", StringComparison.Ordinal)
            ? opening + body.Replace("\"agency\":{\"name\":\"某县人民政府办公室\",\"code\":\"11330000002482031X\"},", "", StringComparison.Ordinal) + end
            : opening + body.Replace(",", ",\n", StringComparison.Ordinal) + end;
        ReportJsonItem item = (await Read(json)).Should().ContainSingle().Subject;
        item.Report!.Year.Should().Be(2021);
    }

    [Fact]
    public async Task ReadMany_Utf16_GivesOneError()
    {
        ReportJsonItem item = (await ReadBytes(Encoding.Unicode.GetBytes(JsonA + "\n" + JsonB))).Should().ContainSingle().Subject;
        item.Error!.Code.Should().Be(ReportJsonErrorCodes.InvalidText);
    }

    [Fact]
    public async Task ReadMany_LineOrElementBeyondTheLimit_IsRefusedAndReadingGoesOn()
    {
        string huge = $"{{\"form\":\"2021\",\"overview\":\"{new string('字', AnnualReportJson.MaxBytes / 2)}\"}}";
        foreach (string json in new[] { $"{JsonA}\n{huge}\n{JsonB}\n", $"[{JsonA},{huge},{JsonB}]" })
        {
            List<ReportJsonItem> items = await ReadBytes(Encoding.UTF8.GetBytes(json), portion: 1 << 16);
            items.Select(item => item.Report).Should().Equal(A, null, B);
            items[1].Error!.Code.Should().Be(ReportJsonErrorCodes.TooLarge);
        }
    }

    [Fact]
    public async Task ReadMany_HowTheStreamIsCutUp_MakesNoDifference()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"[{JsonA}, {{\"form\":\"2021\", \"x\":1}} ,{JsonB},{{\"a]\": \"\\\\\"}}] ");
        List<ReportJsonItem> whole = await ReadBytes(bytes, bytes.Length);
        foreach (int portion in new[] { 1, 2, 3, 5, 64, 4096 })
        {
            (await ReadBytes(bytes, portion)).Should().Equal(whole);
        }
    }

    [Fact]
    public async Task ReadMany_RandomBytes_NeverFailsButInItems()
    {
        byte[][] inputs = [.. Gen.OneOf("{}[]\",:\\ \n\r\t01atrue\uFEFF"u8.ToArray()).Array[0, 60].Array[2_000].Single()];
        foreach (byte[] input in inputs)
        {
            List<ReportJsonItem> items = await ReadBytes(input);
            items.TrueForAll(item => item.Report is null && item.Error is not null).Should().BeTrue();
            items.Select(item => item.Number).Should().Equal(Enumerable.Range(1, items.Count).Select(number => (long)number));
        }
    }

    [Fact]
    public async Task ReadMany_TenThousandReports_HoldsOneAtATime()
    {
        byte[] line = Encoding.UTF8.GetBytes(JsonB + "\n");
        using RepeatedStream stream = new(line, 10_000);
        long read = 0;
        await foreach (ReportJsonItem item in AnnualReportJson.ReadManyAsync(stream, TestContext.Current.CancellationToken))
        {
            item.Report.Should().NotBeNull();
            read++;
            (stream.Given - (read * line.Length)).Should().BeLessThan(1 << 17);
        }

        read.Should().Be(10_000);
    }

    [Fact]
    public async Task ReadMany_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        using RepeatedStream stream = new(Encoding.UTF8.GetBytes(JsonB + "\n"), int.MaxValue);
        int read = 0;
        Func<Task> reading = async () =>
        {
            await foreach (ReportJsonItem item in AnnualReportJson.ReadManyAsync(stream, source.Token))
            {
                if (++read == 3)
                {
                    await source.CancelAsync();
                }
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task ReadAsync_StreamBeyondTheLimit_IsNotReadToItsEnd()
    {
        using RepeatedStream stream = new(Encoding.UTF8.GetBytes("{\"form\":\"2021\","), int.MaxValue / 16);
        Func<Task> reading = async () => await AnnualReportJson.ReadAsync(stream, TestContext.Current.CancellationToken);
        (await reading.Should().ThrowAsync<ReportJsonException>()).Which.Error.Code.Should().Be(ReportJsonErrorCodes.TooLarge);
        stream.Given.Should().BeLessThan(3L * AnnualReportJson.MaxBytes);
    }

    [Fact]
    public async Task WriteThenRead_Async_GivesTheSameReport()
    {
        using MemoryStream stream = new();
        await AnnualReportJson.WriteAsync(stream, A, TestContext.Current.CancellationToken);
        using TrickleStream slow = new(stream.ToArray());
        (await AnnualReportJson.ReadAsync(slow, TestContext.Current.CancellationToken)).Should().Be(A);
    }

    private static Task<List<ReportJsonItem>> Read(string json) => ReadBytes(Encoding.UTF8.GetBytes(json));

    private static async Task<List<ReportJsonItem>> ReadBytes(byte[] bytes, int portion = 1000)
    {
        using TrickleStream stream = new(bytes, portion);
        return await AnnualReportJson.ReadManyAsync(stream, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static long Length(string json) => Encoding.UTF8.GetByteCount(json);

    private static (string Code, long Line, long Byte) Place(ReportJsonItem item) => (item.Error!.Code, item.Error.Line, item.Error.Byte);
}
