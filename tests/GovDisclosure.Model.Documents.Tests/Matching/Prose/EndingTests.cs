using GovDisclosure.Model.Documents.Tests.Documents;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

public class EndingTests
{
    private const string Text = "没有收取信息处理费。";
    private static readonly DateOnly Day = new(2023, 1, 20);
    private static readonly string[] Overview = ["一、总体情况", "全年公开信息若干条。"];
    private static readonly bool[] Both = [false, true];
    private static readonly string[] Titles = ["五、存在的主要问题及改进情况", "六、其他需要报告的事项"];

    private static readonly string[][] Signatures =
    [
        ["临溪县水务局", "2023年1月20日"], ["2023年1月20日", "临溪县水务局"], ["临溪县水务局　2023年1月20日"], ["县水务局 2023年1月20日"], ["临溪县水务局2023年1月20日"],
        ["县水务局", "二〇二三年一月二十日"], ["2023年1月20日"],
    ];

    /// <summary>What stands under a document and is none of its text.</summary>
    private static readonly string[][] Signs =
    [
        [], ["（此件公开发布）"], ["（此件主动公开）", "抄送：县政府办公室，县司法局。"], ["抄送：县政府办公室，各乡镇人民政府，县政府各部门、各直属机构，县委办公室，县人大常委会办公室。", "临溪县水务局办公室　2023年1月21日印发"],
        ["（此件公开发布）", "抄送：县政府办。", "临溪县水务局办公室", "2023年1月21日印发", "（共印20份）"],
    ];

    [Fact]
    public void Read_SignatureAndWhatStandsUnderIt_AreNoText()
    {
        foreach ((ProseFormat format, bool tablesComeLast, string title) in Cases())
        {
            foreach (string[] signature in Signatures)
            {
                foreach (string[] signs in Signs)
                {
                    ReadResult result = Read(format, tablesComeLast, [title, Text, .. signature, .. signs]);

                    string because = $"it is {title} in {format} with {string.Join('/', [.. signature, .. signs])}, tables last: {tablesComeLast}";
                    result.Diagnostics.Should().BeEmpty(because);
                    TextUnder(title, result).Should().Be(Text, because);
                    result.Report!.PublishedOn.Should().Be(Day, because);
                }
            }
        }
    }

    [Fact]
    public void Read_SignsWithoutASignature_AreNoText()
    {
        foreach ((ProseFormat format, bool tablesComeLast, string title) in Cases())
        {
            foreach (string[] signs in (string[][])[.. Signs, ["临溪县水务局"], ["临溪县水务局", "（此件公开发布）"]])
            {
                ReadResult result = Read(format, tablesComeLast, [title, Text, .. signs]);

                string because = $"it is {title} in {format} with {string.Join('/', signs)}, tables last: {tablesComeLast}";
                result.Diagnostics.Should().BeEmpty(because);
                TextUnder(title, result).Should().Be(Text, because);
                result.Report!.PublishedOn.Should().BeNull(because);
            }
        }
    }

    /// <summary>A month under the organ's name is no day, and no text either.</summary>
    [Fact]
    public void Read_SignatureWithoutADay_IsNoTextAndReported()
    {
        foreach ((ProseFormat format, bool tablesComeLast, string title) in Cases())
        {
            foreach (string[] signs in Signs)
            {
                ReadResult result = Read(format, tablesComeLast, [title, Text, "临溪县水务局", "2023年1月", .. signs]);

                string because = $"it is {title} in {format} with {string.Join('/', signs)}, tables last: {tablesComeLast}";
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal([("unreadable-date", "2023年1月")], because);
                TextUnder(title, result).Should().Be(Text, because);
                result.Report!.PublishedOn.Should().BeNull(because);
            }
        }
    }

    /// <summary>An annex is none of the text, with a signature before it or without.</summary>
    [Fact]
    public void Read_Annex_IsLeftOutAndReported()
    {
        string[][] annexes =
        [
            ["附件", "收费情况说明"], ["附件1", "收费情况说明", "全年没有收费。"], ["附件：收费情况", "全年没有收费。", "五、存在的困难", "没有。"], ["附表1 收费情况", "全年没有收费。"], ["附：收费情况说明", "一、收费依据", "全年没有收费。"],
        ];
        foreach ((ProseFormat format, bool tablesComeLast, string title) in Cases())
        {
            foreach (string[] annex in annexes)
            {
                foreach (string[] signature in (string[][])[[], Signatures[0]])
                {
                    ReadResult result = Read(format, tablesComeLast, [title, Text, .. signature, .. annex]);

                    string because = $"it is {title} in {format} with {string.Join('/', [.. signature, .. annex])}, tables last: {tablesComeLast}";
                    TextUnder(title, result).Should().Be(Text, because);
                    result.Report!.PublishedOn.Should().Be(signature.Length == 0 ? null : Day, because);
                    bool isMere = signature.Length > 0 && annex.Length == 2 && !annex[1].EndsWith('。');
                    result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal(isMere ? [] : [(DiagnosticCode.LeftOutText.Id, annex[0])], because);
                }
            }
        }
    }

    [Fact]
    public void Read_TableOfAnAnnex_IsLeftOutWithIt()
    {
        string page = "<!DOCTYPE html><meta charset=utf-8><body>" + string.Concat(TextReport.Numbered(Forms.Form.Year2021).Tables.Select(table => $"<p>{table.Heading}</p>{Testing.Html.WebPage.Table(table)}"))
            + $"<p>{Titles[1]}</p><p>{Text}</p><p>附表：近三年培训情况</p><table><tr><td>年度</td><td>次数</td></tr><tr><td>2022年</td><td>6</td></tr></table></body>";

        ReadResult result = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes($"<h1>{TextReport.AgencyName}2022年政府信息公开工作年度报告</h1>{page}"));

        result.Report!.OtherMatters.Should().Be(Text);
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal((DiagnosticCode.LeftOutText.Id, "附表：近三年培训情况"));
    }

    /// <summary>What is attached is named in the text; only where it stands there itself does the text end.</summary>
    [Fact]
    public void Read_NamesOfWhatIsAttached_AreText()
    {
        foreach ((ProseFormat format, bool tablesComeLast, string title) in Cases())
        {
            foreach (string[] names in (string[][])[["附件：收费情况表"], ["附件：1．收费情况表", "2．公开目录"], ["附件1：收费情况表", "附件2：公开目录"]])
            {
                ReadResult result = Read(format, tablesComeLast, [title, Text, .. names, .. Signatures[0]]);

                string because = $"it is {title} in {format} with {string.Join('/', names)}, tables last: {tablesComeLast}";
                result.Diagnostics.Should().BeEmpty(because);
                TextUnder(title, result).Should().Be(string.Join('\n', [Text, .. names]), because);
            }
        }
    }

    [Fact]
    public void Read_MoreThanIsCustomaryBehindTheSignature_IsReported()
    {
        foreach ((ProseFormat format, bool tablesComeLast, string title) in Cases())
        {
            foreach (string[] more in (string[][])[["另有事项一件，将另行报告。"], ["甲", "乙", "丙", "丁"]])
            {
                ReadResult result = Read(format, tablesComeLast, [title, Text, .. Signatures[0], "（此件公开发布）", .. more]);

                TextUnder(title, result).Should().Be(Text);
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal([(DiagnosticCode.LeftOutText.Id, more[0])], "it is {0} in {1}", title, format);
            }
        }
    }

    [Fact]
    public void Read_NameOfTheOrganAlone_IsAStampAndReported()
    {
        ReadResult result = Read(ProseFormat.Html, tablesComeLast: false, [Titles[1], TextReport.AgencyName, Text]);

        result.Report!.OtherMatters.Should().Be(Text);
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal((DiagnosticCode.LeftOutText.Id, TextReport.AgencyName));
    }

    private static IEnumerable<(ProseFormat Format, bool TablesComeLast, string Title)> Cases() =>
        from format in ProseReport.Formats
        from tablesComeLast in Both
        from title in tablesComeLast ? [Overview[0], .. Titles] : Titles
        select (format, tablesComeLast, title);

    private static ReadResult Read(ProseFormat format, bool tablesComeLast, string[] end)
    {
        string[] before = end[0] == Overview[0] ? [] : Overview;
        return (tablesComeLast ? new ProseReport(format, [.. before, .. end], []) : new ProseReport(format, before, end)).Read();
    }

    private static string? TextUnder(string title, ReadResult result) =>
        title == Titles[0] ? result.Report!.ProblemsAndImprovements : title == Titles[1] ? result.Report!.OtherMatters : result.Report!.Overview;
}
