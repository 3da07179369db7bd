using System.Text;
using System.Text.Json;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Json;

public sealed class MalformedJsonTests
{
    [Theory]
    [InlineData("", 1, 1, "")]
    [InlineData(" \n ", 2, 2, "")]
    [InlineData("{", 1, 2, "")]
    [InlineData("{\"form\"", 1, 8, "")]
    [InlineData("{\"form\":", 1, 9, "/form")]
    [InlineData("{\"form\":\"20", 1, 12, "/form")]
    [InlineData("{\"form\" \"2021\"}", 1, 9, "")]
    [InlineData("{\"form\":\"2021\" \"year\":2021}", 1, 16, "")]
    [InlineData("{\"form\":\"2021\",\n\"year\":tru}", 2, 11, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":trux}", 2, 11, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":02021}", 2, 9, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":2021x}", 2, 12, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":+1}", 2, 8, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":-x}", 2, 9, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":1.x}", 2, 10, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":1ex}", 2, 10, "/year")]
    [InlineData("{\"form\":\"2021\",\n\"year\":NaN}", 2, 8, "/year")]
    [InlineData("{\"form\":\"2021\",\n'year':1}", 2, 1, "")]
    [InlineData("{\"form\":\"2021\",}", 1, 16, "")]
    [InlineData("{\"form\":\"2021\",// c\n\"year\":1}", 1, 16, "")]
    [InlineData("{/* c */\"form\":\"2021\"}", 1, 2, "")]
    [InlineData("{\"form\":\"20\t21\"}", 1, 12, "/form")]
    [InlineData("{\"form\":\"20\\x21\"}", 1, 13, "/form")]
    [InlineData("{\"form\":\"20\\u12g4\"}", 1, 16, "/form")]
    [InlineData("{\"form\":\"2021\",\"agency\":{\"name\":\"a\"]}", 1, 36, "/agency")]
    public void Read_Malformed_NamesTheFirstByteThatCannotBeRead(string json, long line, long firstByte, string pointer)
    {
        AnnualReportJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out ReportJsonError? error).Should().BeFalse();
        (error!.Code, error.Line, error.Byte, error.Pointer).Should().Be((ReportJsonErrorCodes.MalformedJson, line, firstByte, pointer));
    }

    [Fact]
    public void Read_TextAfterTheEnd_IsNamedAtItsFirstByte()
    {
        byte[] report = AnnualReportJson.WriteBytes(Samples.Filled(Form.Year2021));
        AnnualReportJson.TryRead([.. report, .. "\n\n {}"u8], out _, out ReportJsonError? error).Should().BeFalse();
        (error!.Code, error.Line, error.Byte, error.Pointer).Should().Be((ReportJsonErrorCodes.MalformedJson, 3L, 2L, ""));
        error.Expected.English.Should().Be("nothing after the report");
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_OneByteChanged_NeverCrashesAndPlacesWhatIsMalformed(string formId)
    {
        byte[] whole = AnnualReportJson.WriteBytes(Samples.Filled(BothForms.Get(formId)));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 2], Gen.Frequency((2, Gen.Byte), (3, Gen.OneOf("{}[]\",:\\0123-+.eE \n/tfn"u8.ToArray())))).Sample(
            (at, kind, value) =>
            {
                byte[] changed = kind switch
                {
                    0 => [.. whole[..at], value, .. whole[(at + 1)..]],
                    1 => [.. whole[..at], value, .. whole[at..]],
                    _ => [.. whole[..at], .. whole[(at + 1)..]],
                };
                if (!AnnualReportJson.TryRead(changed, out _, out ReportJsonError? error) && error.Code == ReportJsonErrorCodes.MalformedJson)
                {
                    int offset = FirstUnreadable(changed);
                    ReadOnlySpan<byte> before = changed.AsSpan(0, offset);
                    (error.Line, error.Byte).Should().Be((before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n')));
                }
            },
            iter: 3_000);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_TruncatedAtEveryByte_IsRefusedThere(string formId)
    {
        byte[] whole = AnnualReportJson.WriteBytes(Samples.Filled(BothForms.Get(formId)));
        for (int length = 0; length < whole.Length; length++)
        {
            AnnualReportJson.TryRead(whole.AsSpan(0, length), out AnnualReport? report, out ReportJsonError? error).Should().BeFalse();
            report.Should().BeNull();
            bool isInsideCharacter = (whole[length] & 0xC0) == 0x80;
            error!.Code.Should().Be(isInsideCharacter ? ReportJsonErrorCodes.InvalidText : ReportJsonErrorCodes.MalformedJson);
            int end = isInsideCharacter ? whole.AsSpan(0, length).LastIndexOfAnyExceptInRange((byte)0x80, (byte)0xBF) : length;
            (error.Line, error.Byte).Should().Be((1, end + 1));
        }
    }

    [Fact]
    public void Read_RandomBytes_NeverCrashes()
    {
        Gen.Byte.Array[0, 200].Sample(bytes => !AnnualReportJson.TryRead(bytes, out _, out ReportJsonError? error) && error.Line > 0, iter: 20_000);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x7B })]
    [InlineData(new byte[] { 0x7B, 0x00, 0x7D, 0x00 })]
    [InlineData(new byte[] { 0x00, 0x7B, 0x00, 0x7D })]
    public void Read_Utf16_IsRefusedAsSuch(byte[] bytes)
    {
        AnnualReportJson.TryRead(bytes, out _, out ReportJsonError? error).Should().BeFalse();
        (error!.Code, error.Line, error.Byte, error.Pointer).Should().Be((ReportJsonErrorCodes.InvalidText, 1L, 1L, ""));
        error.Expected.English.Should().Contain("UTF-8");
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    [InlineData(0xE4)]
    [InlineData(0x80)]
    public void Read_InvalidUtf8InAText_IsRefusedAtTheByte(byte invalid)
    {
        byte[] whole = AnnualReportJson.WriteBytes(Samples.Filled(Form.Year2021));
        int at = whole.AsSpan().IndexOf("本年度"u8);
        AnnualReportJson.TryRead([.. whole[..at], invalid, .. whole[at..]], out _, out ReportJsonError? error).Should().BeFalse();
        (error!.Code, error.Byte, error.Pointer).Should().Be((ReportJsonErrorCodes.InvalidText, at + 1L, "/overview"));
    }

    [Fact]
    public void Read_FaultBeforeInvalidUtf8_IsTheOneNamed()
    {
        byte[] whole = AnnualReportJson.WriteBytes(Samples.Filled(Form.Year2021));
        AnnualReportJson.TryRead([.. "{\"year\":true,"u8, .. whole[1..], 0xFF], out _, out ReportJsonError? error).Should().BeFalse();
        (error!.Code, error.Pointer).Should().Be((ReportJsonErrorCodes.WrongType, "/year"));
    }

    [Fact]
    public void Read_LoneSurrogateInText_IsRefusedAtItsToken()
    {
        Action read = () => AnnualReportJson.Read("{\"form\":\"某\uD800\"}");
        ReportJsonError error = read.Should().Throw<ReportJsonException>().Which.Error;
        (error.Code, error.Byte, error.Pointer).Should().Be((ReportJsonErrorCodes.InvalidText, 9L, "/form"));
        error.Expected.English.Should().Contain("surrogate");
    }

    [Fact]
    public void Read_ByteOrderMark_CountsAmongTheBytesOfItsLine()
    {
        AnnualReportJson.TryRead([0xEF, 0xBB, 0xBF, .. "{x"u8], out _, out ReportJsonError? error).Should().BeFalse();
        (error!.Line, error.Byte).Should().Be((1L, 5L));
    }

    [Fact]
    public void Read_NestedTooDeep_IsRefused()
    {
        string json = $"{{\"overview\":{new string('[', 100_000)}";
        AnnualReportJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out ReportJsonError? error).Should().BeFalse();
        error!.Code.Should().Be(ReportJsonErrorCodes.TooDeep);
        error.Byte.Should().Be(12 + AnnualReportJson.MaxDepth);
    }

    [Theory]
    [InlineData("\"b\":1,")]
    [InlineData("[],")]
    public void Read_LongNamesAroundManyMembers_CostsNoMoreThanItsLength(string member)
    {
        long Cost(int size)
        {
            string opening = member[0] == '[' ? "[" : "{";
            byte[] bytes = Encoding.UTF8.GetBytes($"{{\"overview\":{{\"{new string('a', 8 * size)}\":{opening}{string.Concat(Enumerable.Repeat(member, size))}");
            long before = GC.GetAllocatedBytesForCurrentThread();
            AnnualReportJson.TryRead(bytes, out _, out ReportJsonError? error).Should().BeFalse();
            error!.Pointer.Length.Should().BeLessThan(1_000);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Cost(1_000);
        Cost(20_000).Should().BeLessThan(3 * Cost(10_000));
    }

    [Fact]
    public void Read_LargestReport_IsReadAndOneByteMoreIsRefused()
    {
        AnnualReport2021 small = (AnnualReport2021)Samples.Filled(Form.Year2021) with { Overview = "" };
        int room = AnnualReportJson.MaxBytes - AnnualReportJson.WriteBytes(small).Length;
        AnnualReport2021 largest = small with { Overview = new string('a', room) };
        byte[] bytes = AnnualReportJson.WriteBytes(largest);
        bytes.Length.Should().Be(AnnualReportJson.MaxBytes);
        AnnualReportJson.Read(bytes).Should().Be(largest);
        AnnualReportJson.TryRead([.. bytes, (byte)' '], out _, out ReportJsonError? error).Should().BeFalse();
        error!.Code.Should().Be(ReportJsonErrorCodes.TooLarge);
    }

    /// <summary>The first byte after which nothing could make the bytes a JSON text: their length, if they are only cut short.</summary>
    private static int FirstUnreadable(byte[] bytes)
    {
        int readable = 0;
        int unreadable = bytes.Length + 1;
        while (unreadable - readable > 1)
        {
            int middle = (readable + unreadable) / 2;
            (readable, unreadable) = CanBegin(bytes.AsSpan(0, middle)) ? (middle, unreadable) : (readable, middle);
        }

        return Math.Min(readable, bytes.Length);
    }

    private static bool CanBegin(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Utf8JsonReader json = new(bytes, isFinalBlock: false, default);
            while (json.Read())
            {
                // Every token that is there.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
