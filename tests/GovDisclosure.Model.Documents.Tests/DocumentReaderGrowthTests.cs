using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class DocumentReaderGrowthTests
{
    private static readonly string Sample = TextReport.Numbered(Form.Year2021).Write(TextShape.CellALine);

    [Theory]
    [InlineData("\t")]
    [InlineData("0\t")]
    [InlineData("\t规章\t0\n")]
    [InlineData("行政复议\t")]
    [InlineData("一、总体情况\n")]
    [InlineData("2020年政府信息公开工作年度报告\n")]
    [InlineData("2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n\t总计\n")]
    [InlineData("总计其他")]
    [InlineData("（一）")]
    [InlineData("发布日期：")]
    public void Read_HostileText_TakesMemoryInProportion(string piece)
    {
        Allocated(Hostile(piece, 100));
        long once = Allocated(Hostile(piece, 2_000));
        long twice = Allocated(Hostile(piece, 4_000));

        twice.Should().BeLessThan(3 * once);

        static string Hostile(string piece, int times) => Sample.Replace(
            "四、政府信息公开行政复议、行政诉讼情况",
            $"{string.Concat(Enumerable.Repeat(piece, times))}\n四、政府信息公开行政复议、行政诉讼情况",
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("自然人\t", "一、本年新收政府信息公开申请数量\t0\n")]
    [InlineData("总计\t", "一、本年新收政府信息公开申请数量\t0\n")]
    [InlineData("其他列\t", "一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n")]
    public void Read_ManyHeadsOverManyRows_TakesMemoryInProportion(string head, string row)
    {
        Allocated(Wide(head, row, 100));
        long once = Allocated(Wide(head, row, 2_000));
        long twice = Allocated(Wide(head, row, 4_000));

        twice.Should().BeLessThan(3 * once);

        static string Wide(string head, string row, int times) =>
            $"三、收到和处理政府信息公开申请情况\n自然人\t{string.Concat(Enumerable.Repeat(head, times))}\n{string.Concat(Enumerable.Repeat(row, times))}";
    }

    private static long Allocated(string text)
    {
        byte[] document = Encoding.UTF8.GetBytes(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReader.Read(document).Should().NotBeNull();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
