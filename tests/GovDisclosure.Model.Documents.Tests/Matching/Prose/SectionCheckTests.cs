using GovDisclosure.Model.Documents.Tests.Documents;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

public class SectionCheckTests
{
    private const string Overview = "全年公开信息若干条。";
    private const string Problems = "更新不够及时，将加强督促。";
    private const string OtherMatters = "没有收取信息处理费。";

    private static readonly string[] Whole = ["一、总体情况", Overview, "五、存在的主要问题及改进情况", Problems, "六、其他需要报告的事项", OtherMatters];

    private static readonly string[] Titles = [Whole[0], .. TextReport.Numbered(Forms.Form.Year2021).Tables.Select(table => table.Heading).OfType<string>().Where(heading => heading[1] == '、'), Whole[2], Whole[4]];

    /// <summary>Titles in an office's own words, each in the place of the title of a section, and the first line of which section that has.</summary>
    private static readonly (int Line, string Title)[] OwnTitles =
    [
        (0, "一、基本情况"), (0, "一、总体概况"), (0, "一、工作概述。"), (0, "一　工作开展情况"), (0, "第一部分 基本情况"),
        (2, "五、存在的主要问题"), (2, "五、存在的困难及下步打算"), (2, "五、存在的主要问题。"), (2, "五、问题，以及怎样改进"), (2, "第五部分　存在的不足"),
        (4, "六、其他需要报告的情况"), (4, "六、其他"), (4, "六、需要说明的情况："), (4, "七．工作展望"), (4, "六、政府信息公开收费情况。"),
    ];

    [Fact]
    public void Read_TitleInOwnWords_IsReportedOnceAndSaysWhatBecameOfItsText()
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            foreach (bool tablesComeLast in new[] { false, true })
            {
                foreach ((int line, string title) in OwnTitles)
                {
                    string[] lines = [.. Whole];
                    lines[line] = title;
                    Check(format, lines, tablesComeLast, line, title);
                }
            }
        }
    }

    private static void Check(ProseFormat format, string[] lines, bool tablesComeLast, int line, string title)
    {
        string because = $"it is {title} in {format}, tables last: {tablesComeLast}";
        ReadResult result = Read(format, lines, tablesComeLast);

        Diagnostic diagnostic = result.Diagnostics.Should().ContainSingle(because).Subject;
        diagnostic.Code.Should().Be(DiagnosticCode.UnknownSection.Id, because);
        diagnostic.Text.Should().Be(title, because);
        diagnostic.Place.Should().NotBeNull(because);
        string?[] expected = [Overview, Problems, OtherMatters];
        int section = line / 2;
        expected[section] = null;
        bool isKept = section == 2 || (section == 1 && tablesComeLast);
        if (isKept)
        {
            expected[section - 1] += $"\n{title}\n{lines[line + 1]}";
        }

        diagnostic.Cell.Should().Be(!isKept ? null : section == 2 ? "/problemsAndImprovements" : "/overview", because);
        Sections(result).Should().Equal(expected, because);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_SectionInTwoParts_ReportsBoth(bool tablesComeLast)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            string[] lines = ["一、总体情况", Overview, "五、存在的主要问题", "更新不够及时。", "六、改进情况", "加强督促。", "七、其他需要报告的事项", OtherMatters];

            ReadResult result = Read(format, lines, tablesComeLast);

            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal(
                [(DiagnosticCode.UnknownSection.Id, "五、存在的主要问题"), (DiagnosticCode.UnknownSection.Id, "六、改进情况")], "it is {0}", format);
            Sections(result).Should().Equal([tablesComeLast ? $"{Overview}\n五、存在的主要问题\n更新不够及时。\n六、改进情况\n加强督促。" : Overview, null, OtherMatters], "it is {0}", format);
        }
    }

    /// <summary>Real reports number headings and lists anew inside their sections.</summary>
    [Fact]
    public void Read_NumbersBegunAnewInsideASection_AreItsText()
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            foreach (bool tablesComeLast in new[] { false, true })
            {
                for (int section = 0; section < 3; section++)
                {
                    string[] list = ["一、加强领导", "成立领导小组。", "二、完善制度", "三、强化监督。制度已经建立。", "四、开展培训", "六次。", "五、做好考核"];
                    List<string> lines = [.. Whole];
                    lines.InsertRange((2 * section) + 2, list);

                    ReadResult result = Read(format, lines, tablesComeLast, section == 0 ? list.Length + 2 : 2);

                    string because = $"it is section {section} in {format}, tables last: {tablesComeLast}";
                    result.Diagnostics.Should().BeEmpty(because);
                    Sections(result)[section].Should().Be($"{Whole[(2 * section) + 1]}\n{string.Join('\n', list)}", because);
                }
            }
        }
    }

    [Fact]
    public void Read_OverviewNumberedOnBeforeTheTables_IsItsText()
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            string[] list = ["二、主动公开", "公开若干条。", "三、组织领导", "五、存在的问题", "更新不够及时。", "六、其他"];

            ReadResult result = new ProseReport(format, ["一、总体情况", .. list], Whole[2..]).Read();

            result.Diagnostics.Should().BeEmpty("it is {0}", format);
            result.Report!.Overview.Should().Be(string.Join('\n', list));
        }
    }

    [Theory]
    [InlineData("5.存在的主要问题及改进情况", "6.其他需要报告的情况", 1)]
    [InlineData("5、存在的主要问题及改进情况", "６．其他需要报告的情况", 1)]
    [InlineData("5.存在的主要问题及改进情况", "6.5万件信息未分类", 0)]
    [InlineData("5.存在的主要问题及改进情况", "六、其他需要报告的情况", 0)]
    [InlineData("存在的主要问题及改进情况", "六、其他需要报告的情况", 0)]
    [InlineData("五、存在的主要问题及改进情况", "6.其他需要报告的情况", 0)]
    [InlineData("五、存在的主要问题及改进情况", "六是宣传不够", 0)]
    [InlineData("五、存在的主要问题及改进情况", "六、其他需要报告的情况：没有收取信息处理费。", 1)]
    public void Read_HeadingInsideASection_IsAnotherOnlyIfNumberedOnAlike(string title, string heading, int reported)
    {
        ReadResult result = Read(ProseFormat.Html, [title, Problems, heading, "没有。"], tablesComeLast: false, linesOfOverview: 0);

        result.Diagnostics.Select(diagnostic => diagnostic.Text).Should().Equal(Enumerable.Repeat(heading, reported));
        result.Report!.ProblemsAndImprovements.Should().Be($"{Problems}\n{heading}\n没有。");
    }

    /// <summary>A heading over a table of the office's own loses nothing, nor one with nothing under it.</summary>
    [Theory]
    [InlineData("五、存在的主要问题")]
    [InlineData("五、存在的主要问题", "六、其他")]
    [InlineData("注：本表由水务局填报。")]
    [InlineData("特此报告。")]
    [InlineData("发布机构：临溪县水务局。")]
    public void Read_LinesThatSayNothing_AreNotMissed(params string[] lines) =>
        new ProseReport(ProseFormat.Html, Whole[..2], lines).Read().Diagnostics.Should().BeEmpty();

    [Fact]
    public void Read_TextWithoutAHeading_IsReported()
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            ReadResult under = new ProseReport(format, [Overview, "另有若干条。"], Whole[2..]).Read();
            ReadResult behind = new ProseReport(format, Whole[..2], [Problems, "另有若干条。"]).Read();

            Codes(under).Should().Equal([(DiagnosticCode.LeftOutText.Id, Overview)], "it is {0}", format);
            Codes(behind).Should().Equal([(DiagnosticCode.LeftOutText.Id, Problems)], "it is {0}", format);
        }
    }

    [Fact]
    public void Read_TextInPlaceOfATable_IsReported()
    {
        ReadResult result = new ProseReport(ProseFormat.Html, ["一、总体情况", Overview, "五、存在的主要问题及改进情况", Problems, "四、政府信息公开行政复议、行政诉讼情况", "全年没有发生复议和诉讼。"], []).Read();

        Codes(result).Should().Equal((DiagnosticCode.LeftOutText.Id, "全年没有发生复议和诉讼。"));
        Sections(result).Should().Equal(Overview, Problems, null);
    }

    [Fact]
    public void Read_TextBetweenTables_IsReported()
    {
        TextReport report = TextReport.Numbered(Forms.Form.Year2021);
        report.Tables[^1].Heading = "本年没有发生需要说明的复议。\n" + report.Tables[^1].Heading;

        ReadResult result = report.Read(TextShape.RowALine);

        Codes(result).Should().Equal((DiagnosticCode.LeftOutText.Id, "本年没有发生需要说明的复议。"));
    }

    /// <summary>A table of contents is no heading, nor text; what stands around it is a preamble.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("……{0}")]
    [InlineData(" {0}")]
    [InlineData("　1{0}")]
    public void Read_TableOfContents_IsNoneOfTheText(string behind)
    {
        string[] contents = ["目　录", .. Titles.Select((title, number) => title + string.Format(null, behind, number))];
        foreach (ProseFormat format in ProseReport.Formats)
        {
            foreach (string[] preamble in new[] { [], new[] { "本报告按照条例的要求编制。" } })
            {
                ReadResult result = new ProseReport(format, [.. contents, .. preamble, .. Whole[..2]], Whole[2..]).Read();

                Codes(result).Should().Equal(preamble.Select(text => (DiagnosticCode.LeftOutText.Id, (string?)text)), "it is {0}", format);
                Sections(result).Should().Equal([Overview, Problems, OtherMatters], "it is {0}", format);
            }
        }
    }

    /// <summary>So do tabs whose titles stand in a row over their panes: of no pane it is known which title is its own.</summary>
    [Fact]
    public void Read_AllTitlesOverTheWholeReport_HeadNoText()
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            ReadResult result = new ProseReport(format, [.. Titles, Overview], [Problems, OtherMatters]) { HasTableTitles = false }.Read();

            Codes(result).Should().Equal([(DiagnosticCode.LeftOutText.Id, Overview), (DiagnosticCode.LeftOutText.Id, Problems)], "it is {0}", format);
            Sections(result).Should().Equal([null, null, null], "it is {0}", format);
        }
    }

    [Fact]
    public void Read_ReportTwice_ReportsAHeadingOnce()
    {
        string[] lines = ["五、存在的主要问题", Problems];

        ReadResult result = new ProseReport(ProseFormat.Html, Whole[..2], lines) { Copies = 2 }.Read();

        Codes(result).Where(code => code.Text == lines[0]).Should().ContainSingle();
    }

    private static ReadResult Read(ProseFormat format, IReadOnlyList<string> lines, bool tablesComeLast, int linesOfOverview = 2)
    {
        int split = tablesComeLast ? lines.Count : linesOfOverview;
        return new ProseReport(format, [.. lines.Take(split)], [.. lines.Skip(split)]).Read();
    }

    private static string?[] Sections(ReadResult result) => [result.Report!.Overview, result.Report.ProblemsAndImprovements, result.Report.OtherMatters];

    private static IEnumerable<(string Code, string? Text)> Codes(ReadResult result) => result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text));
}
