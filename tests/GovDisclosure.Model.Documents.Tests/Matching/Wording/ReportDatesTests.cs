using System.Globalization;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Tests.Matching.Wording;

public class ReportDatesTests
{
    [Theory]
    [InlineData("2021-01-20", "2021-01-20")]
    [InlineData("2021年1月20日", "2021-01-20")]
    [InlineData("２０２１ 年 １ 月 ２０ 日", "2021-01-20")]
    [InlineData("2021/1/5 10:20", "2021-01-05")]
    [InlineData("2021.01.20 9:05:01", "2021-01-20")]
    [InlineData("2021-01-20T10:30:15+08:00", "2021-01-20")]
    [InlineData("2021-01-20 08:30:00.0", "2021-01-20")]
    [InlineData("2021年01月20日 10时30分", "2021-01-20")]
    [InlineData("2021-01-20 10时", "2021-01-20")]
    [InlineData("2021-01-20 上午10:30", "2021-01-20")]
    [InlineData("2021-01-20T16:30:15Z", null)]
    [InlineData("2021-01-20T16:30:15+00:00", null)]
    [InlineData("2021-01-20 10", null)]
    [InlineData("二〇二一年一月二十日", "2021-01-20")]
    [InlineData("二○二一年十二月三十一日", "2021-12-31")]
    [InlineData("2021年2月30日", null)]
    [InlineData("2021年1月", null)]
    [InlineData("于2021年1月20日", null)]
    [InlineData("", null)]
    public void DateOf_Text_GivesTheDateOnlyIfItIsOne(string text, string? date) =>
        (ReportDates.DateOf(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Should().Be(date);

    [Theory]
    [InlineData("所列数据的统计期限自2020年1月1日起至2020年12月31日止。", 2020)]
    [InlineData("本报告期为二〇二〇年一月一日至十二月三十一日。", 2020)]
    [InlineData("（2020 年 1 月 1 日-12 月 31 日）", 2020)]
    [InlineData("自2019年1月1日至2020年12月31日", null)]
    [InlineData("2020年1月1日起施行", null)]
    public void PeriodOf_Text_GivesTheYearItSpans(string text, int? year) => ReportDates.PeriodOf(text).Should().Be(year);
}
