using System.Diagnostics;
using System.Text;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Json;

namespace GovDisclosure.Model.JsonSchema.Tests;

public sealed class ReportValidatorSizeTests
{
    [Theory]
    [InlineData("\"x{0}\":0,", ReportJsonErrorCodes.UnknownMember)]
    [InlineData("\"x\":0,", ReportJsonErrorCodes.UnknownMember)]
    [InlineData("\"year\":0,", ReportJsonErrorCodes.DuplicateMember)]
    [InlineData("\"\\ud800\":0,", ReportJsonErrorCodes.InvalidText)]
    public void Validate_AMillionFaults_ListsThemInLinearTimeAndBoundedMemory(string member, string code)
    {
        const int Count = 1_000_000;
        StringBuilder json = new("{\"year\":2021,\"form\":\"2021\",");
        for (int i = 0; i < Count; i++)
        {
            json.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, member, i);
        }

        byte[] bytes = Encoding.UTF8.GetBytes(json.Append("\"overview\":1}").ToString());
        Stopwatch watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReportValidation validation = ReportValidator.Validate(bytes);
        long perFault = (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
        validation.Errors.Count(error => error.Code == code).Should().Be(Count);
        validation.Errors.Should().HaveCount(Count + 5);
        perFault.Should().BeLessThan(1_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Validate_AMillionMembersInsideAnUnknownOne_KeepsNoneOfThem()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"{{\"form\":\"2021\",\"x\":[{string.Join(',', Enumerable.Repeat("{\"a\":0}", 1_000_000))}]}}");
        ReportValidator.Validate(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReportValidator.Validate(bytes).Errors.Should().HaveCount(6);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000_000);
    }

    [Fact]
    public void Validate_LargestReport_IsValidatedAndOneByteMoreIsRefused()
    {
        AnnualReport2021 small = (AnnualReport2021)Samples.Filled(Form.Year2021) with { Overview = "" };
        int room = AnnualReportJson.MaxBytes - AnnualReportJson.WriteBytes(small).Length;
        byte[] bytes = AnnualReportJson.WriteBytes(small with { Overview = new string('a', room) });
        ReportValidator.Validate(bytes).IsValid.Should().BeTrue();
        AnnualReportJson.TryRead([.. bytes, (byte)' '], out _, out ReportJsonError? error).Should().BeFalse();
        ReportValidator.Validate([.. bytes, (byte)' ']).Errors.Should().Equal(error!);
    }

    [Fact]
    public void Validate_TextFarTooLarge_IsRefusedWithoutItsUtf8BeingMade()
    {
        string text = new(' ', 100_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReportValidator.Validate(text).Errors.Single().Code.Should().Be(ReportJsonErrorCodes.TooLarge);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(300_000_000);
    }

    [Fact]
    public async Task ValidateAsync_EndlessStream_IsReadNoFurtherThanOneReport()
    {
        await using RepeatedStream stream = new("  "u8.ToArray(), int.MaxValue);
        ReportValidation validation = await ReportValidator.ValidateAsync(stream, TestContext.Current.CancellationToken);
        validation.Errors.Single().Code.Should().Be(ReportJsonErrorCodes.TooLarge);
        stream.Given.Should().BeLessThan(4 * AnnualReportJson.MaxBytes);
    }

    [Fact]
    public void Validate_NestedTooDeep_IsListedAfterWhatCameBefore()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"{{\"form\":\"2021\",\"year\":1,\"overview\":{new string('[', 100_000)}");
        ReportValidator.Validate(bytes).Errors.Select(error => error.Code).Should().Equal(ReportJsonErrorCodes.OutOfRange, ReportJsonErrorCodes.TooDeep);
    }
}
