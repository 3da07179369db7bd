using System.Text.Json;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Tool.Tests.Browser;

public sealed class FindingsPageTests : IDisposable
{
    /// <summary>Measures what can be seen, for the test only: the page itself has no script.</summary>
    private const string Probe = """
        <script>
        addEventListener('load', () => {
          const seen = element => { const box = element.getBoundingClientRect(); return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible'; };
          const notes = [...document.querySelectorAll('a.note')].map(note => ({
            note: getComputedStyle(note, '::after').content,
            wanted: JSON.stringify(note.dataset.note),
            seen: seen(note),
            leadsToItem: document.querySelector(':is(' + 'li)[id="' + note.getAttribute('href').slice(1) + '"]') !== null,
            border: getComputedStyle(note.closest('td') ?? note).outlineStyle,
            severity: note.classList.contains('error') ? 'error' : 'warning',
            isCell: note.closest('td') !== null }));
          const links = [...document.querySelectorAll('.findings a')].map(link => document.getElementById(link.getAttribute('href').slice(1)) !== null);
          const requests = performance.getEntriesByType('resource').length;
          const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
          document.body.innerHTML = '';
          document.body.dataset.result = JSON.stringify({ notes, links, requests, ids: ids.length, distinctIds: new Set(ids).size });
        });
        </script>
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Page_InABrowser_ShowsEveryFindingAtItsCellAndLoadsNothing()
    {
        Chromium.Require();
        IReadOnlyList<Finding> findings = [.. await FindingsAsync("report-2024.json"), .. await FindingsAsync("report-2020.txt")];
        string page = await WritePageAsync();
        string probed = _folder.Write("probed.html", (await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken)).Replace("</head>", Probe + "</head>", StringComparison.Ordinal));

        (string dom, string log) = await Chromium.OpenAsync(probed, "--dump-dom");

        log.Should().NotContain("CONSOLE");
        JsonElement result = ResultIn(dom);
        result.GetProperty("requests").GetInt32().Should().Be(0);
        result.GetProperty("distinctIds").GetInt32().Should().Be(result.GetProperty("ids").GetInt32());
        result.GetProperty("links").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(link => link.GetBoolean());
        JsonElement[] notes = [.. result.GetProperty("notes").EnumerateArray()];
        notes.Should().HaveCount(findings.Count);
        notes.Should().OnlyContain(note => note.GetProperty("seen").GetBoolean() && note.GetProperty("leadsToItem").GetBoolean());
        notes.Should().OnlyContain(note => note.GetProperty("note").GetString() == note.GetProperty("wanted").GetString());
        notes.Where(note => note.GetProperty("isCell").GetBoolean()).Should().NotBeEmpty()
            .And.OnlyContain(note => note.GetProperty("border").GetString() == (note.GetProperty("severity").GetString() == "error" ? "solid" : "dashed"));
    }

    [Fact]
    public async Task Page_InABrowser_HasEveryMessageInItsText()
    {
        Chromium.Require();
        (string dom, _) = await Chromium.OpenAsync(await WritePageAsync(), "--dump-dom");

        foreach (Finding finding in await FindingsAsync("report-2024.json"))
        {
            dom.Should().Contain($"{finding.Message.Chinese}（{finding.Rule.Id}");
        }
    }

    [Fact]
    public async Task Page_Printed_IsAPdf()
    {
        Chromium.Require();
        string pdf = _folder["page.pdf"];

        await Chromium.OpenAsync(await WritePageAsync(), $"--print-to-pdf={pdf}", "--no-pdf-header-footer");

        (await File.ReadAllBytesAsync(pdf, TestContext.Current.CancellationToken)).Should().StartWith("%PDF-"u8.ToArray());
    }

    private static JsonElement ResultIn(string dom)
    {
        const string Begin = "data-result=\"";
        int start = dom.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string json = System.Net.WebUtility.HtmlDecode(dom[start..dom.IndexOf('"', start)]);
        return JsonDocument.Parse(json).RootElement;
    }

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(string example)
    {
        ToolRun run = await ToolRun.OfAsync("convert", Example(example), "--to", "json");
        return ConsistencyChecker.Check(AnnualReportJson.Read(run.Output)).Findings;
    }

    private static string Example(string name) => Path.Combine(AppContext.BaseDirectory, "examples", name);

    private async Task<string> WritePageAsync()
    {
        string page = _folder["page.html"];
        await ToolRun.OfAsync("check", Example("report-2024.json"), Example("report-2020.txt"), "--lang", "zh", "--html", page);
        return page;
    }
}
