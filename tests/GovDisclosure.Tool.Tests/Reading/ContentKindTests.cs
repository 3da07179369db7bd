using System.IO.Pipelines;
using System.Text;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Tests.Reading;

public class ContentKindTests
{
    [Theory]
    [InlineData("{\"form\":", true)]
    [InlineData("\uFEFF \r\n\t{", true)]
    [InlineData("[", true)]
    [InlineData("[]", true)]
    [InlineData("[ \n {", true)]
    [InlineData("[ \"", true)]
    [InlineData("[null, {", true)]
    [InlineData("[1, {", true)]
    [InlineData("[-1.5e3 ,", true)]
    [InlineData("[,{", true)]
    [InlineData("bad\n{\"form\":", true)]
    [InlineData("null\r\n\r\n { \"form\":", true)]
    [InlineData("某县\n{公开}\n", false)]
    [InlineData("[目录]", false)]
    [InlineData("[2021]12号", false)]
    [InlineData("<html>", false)]
    [InlineData("<html>\n<script>\n{\"form\":", false)]
    [InlineData("%PDF-1.7\n{\"form\":", false)]
    [InlineData("PK\u0003\u0004\n{\"form\":", false)]
    [InlineData("某县2024年政府信息公开工作年度报告", false)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    public async Task IsJsonAsync_ByContent_InEveryEncodingAndPiecemeal(string content, bool isJson)
    {
        foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(false), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(content.TrimStart('\uFEFF'))];

            (await IsJsonAsync(bytes, "a.txt")).Should().Be(isJson, "it is in {0}", encoding.WebName);
        }
    }

    [Theory]
    [InlineData("a.json", true)]
    [InlineData("A.JSON", true)]
    [InlineData("a.ndjson", true)]
    [InlineData("a.jsonl", true)]
    [InlineData("json", false)]
    [InlineData("a.html", false)]
    [InlineData("-", false)]
    public async Task IsJsonAsync_ByName_OnlyWhereTheContentLeavesItOpen(string name, bool isJson)
    {
        (await IsJsonAsync("null"u8.ToArray(), name)).Should().Be(isJson);
        (await IsJsonAsync("{}"u8.ToArray(), name)).Should().BeTrue();
    }

    [Fact]
    public async Task IsJsonAsync_LongWhiteSpace_IsLookedThrough()
    {
        byte[] content = Encoding.UTF8.GetBytes(new string(' ', 20_000) + "{}");

        (await IsJsonAsync(content, "a")).Should().BeTrue();
    }

    /// <summary>Looks at content that comes in small pieces, and makes sure that nothing of it was taken.</summary>
    private static async Task<bool> IsJsonAsync(byte[] content, string name)
    {
        Pipe pipe = new();
        Task<bool> looking = ContentKind.IsJsonAsync(pipe.Reader, name, TestContext.Current.CancellationToken).AsTask();
        foreach (byte[] piece in content.Chunk(Math.Max(1, content.Length / 16)))
        {
            await pipe.Writer.WriteAsync(piece, TestContext.Current.CancellationToken);
        }

        await pipe.Writer.CompleteAsync();
        bool isJson = await looking;
        await using MemoryStream rest = new();
        await pipe.Reader.CopyToAsync(rest, TestContext.Current.CancellationToken);
        rest.ToArray().Should().Equal(content);
        return isJson;
    }
}
