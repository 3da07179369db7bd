using System.Text;
using System.Text.Json;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Tests.Results;

public sealed class JsonStringsTests
{
    [Theory]
    [InlineData("某县\U0002070E", "\"某县\U0002070E\"")]
    [InlineData("a\"\\\n\u2028", "\"a\\\"\\\\\\n\\u2028\"")]
    public void WriteTextValue_AnyText_KeepsItsCharacters(string value, string json) => Written(value).Should().Be(json);

    [Fact]
    public void WriteTextValue_HalfASurrogatePair_BecomesTheReplacementCharacter()
    {
        Written("a" + '\uD800').Should().Be("\"a\uFFFD\"");
        Written('\uDC00' + "a").Should().Be("\"\uFFFDa\"");
    }

    private static string Written(string value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteTextValue(value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
