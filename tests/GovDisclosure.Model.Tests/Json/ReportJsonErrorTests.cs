using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.Tests.Json;

public sealed class ReportJsonErrorTests
{
    [Theory]
    [InlineData("{\"form\":\"2021\"}", "缺少成员 year", "the member year is missing")]
    [InlineData("{\"form\":\"2021\",\"year\":2024,\"agency\":{\"name\":\"某局\"}}", "缺少成员 proactiveDisclosure（二、主动公开政府信息情况）", "the member proactiveDisclosure (Proactive disclosure) is missing")]
    [InlineData("{\"form\":\"2021\",\"year\":1,\"year\":2}", "应为 1949 至 9999 之间的整数，实为 1", "expected an integer from 1949 to 9999, found 1")]
    [InlineData("{\"form\":\"2021\",\"year\":2021,\"year\":2}", "成员 \"year\" 重复出现", "the member \"year\" is there twice")]
    [InlineData("{\"form\":\"2021\",\"agency\":{\"phone\":1}}", "没有成员 \"phone\"，应为以下成员之一：name, code", "there is no member \"phone\", expected one of the members name, code")]
    [InlineData("{\"form\":\"2020\"}", "应为 \"2019\" / \"2021\"，实为 \"2020\"", "expected \"2019\" / \"2021\", found \"2020\"")]
    [InlineData("{\"form\":\"2021\",", "应为合法的 JSON，但内容到此为止", "expected JSON, but this is the end")]
    [InlineData("\"abc", "应为合法的 JSON，但内容到此为止", "expected JSON, but this is the end")]
    [InlineData("[]", "应为一份报告（JSON 对象），实为 [", "expected a report, a JSON object, found [")]
    public void Reason_OfARefusal_IsASentenceInBothLanguages(string json, string chinese, string english)
    {
        AnnualReportJson.TryRead(System.Text.Encoding.UTF8.GetBytes(json), out _, out ReportJsonError? error).Should().BeFalse();
        error!.Reason.Should().Be(new BilingualText(chinese, english));
    }
}
