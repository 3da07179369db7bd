using System.Globalization;

namespace GovDisclosure.Tool.Tests;

public class ToolConsoleTests
{
    [Theory]
    [InlineData(null, null, null, "zh-CN", "Chinese")]
    [InlineData(null, null, null, "zh-Hant-TW", "Chinese")]
    [InlineData(null, null, null, "de-DE", "English")]
    [InlineData(null, null, null, "", "English")]
    [InlineData(null, null, "zh_CN.UTF-8", "en-US", "Chinese")]
    [InlineData(null, null, "en_US.UTF-8", "zh-CN", "English")]
    [InlineData(null, "zh_TW", "en_US.UTF-8", "en-US", "Chinese")]
    [InlineData("C", "zh_CN", "zh_CN", "zh-CN", "English")]
    [InlineData("", "", "zh_CN", "en-US", "Chinese")]
    public void LanguageOf_Locale_FirstVariableThatIsSetDecides(string? all, string? messages, string? lang, string culture, string language)
    {
        string? Variable(string name) => name switch
        {
            "LC_ALL" => all,
            "LC_MESSAGES" => messages,
            "LANG" => lang,
            _ => null,
        };

        ToolConsole.LanguageOf(Variable, CultureInfo.GetCultureInfo(culture)).ToString().Should().Be(language);
    }
}
