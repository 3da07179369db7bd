using System.Buffers;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Json;

public sealed class AllocationTests
{
    private const int Rounds = 200;

    /// <summary>What reading may allocate beyond the report itself.</summary>
    private const double Allowance = 1.05;

    [Theory, ClassData(typeof(BothForms))]
    public void Read_Report_AllocatesLittleMoreThanTheReport(string formId)
    {
        AnnualReport report = Samples.Filled(BothForms.Get(formId));
        byte[] bytes = AnnualReportJson.WriteBytes(report);
        long needed = Allocated(() => Copy(report));
        long allocated = Allocated(() => AnnualReportJson.TryRead(bytes, out _, out _));
        needed.Should().BePositive();
        allocated.Should().BeLessThanOrEqualTo((long)(needed * Allowance));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Write_ReportIntoAReadyBuffer_AllocatesNothing(string formId)
    {
        AnnualReport report = Samples.Filled(BothForms.Get(formId));
        ArrayBufferWriter<byte> output = new(1 << 16);
        Allocated(() =>
        {
            output.ResetWrittenCount();
            AnnualReportJson.Write(output, report);
        }).Should().Be(0);
    }

    /// <summary>The same records and strings anew, made with nothing on the side.</summary>
    private static AnnualReport Copy(AnnualReport report)
    {
        Span<long?> counts = stackalloc long?[Form.Of(report).CountCells.Length];
        report.CopyCountsTo(counts);
        return Form.Of(report).Create(
            new ReportDraft
            {
                Year = report.Year,
                Agency = new() { Name = New(report.Agency.Name)!, Code = New(report.Agency.Code) },
                PublishedOn = report.PublishedOn,
                Overview = New(report.Overview),
                ProblemsAndImprovements = New(report.ProblemsAndImprovements),
                OtherMatters = New(report.OtherMatters),
                Amount = report.Amount,
                AmountText = New(report.AmountText),
            },
            counts);
    }

    private static string? New(string? text) => text is null ? null : new string(text.AsSpan());

    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
