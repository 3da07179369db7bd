using System.Reflection;
using System.Text;
using CsCheck;
using GovDisclosure.Model.Documents.Testing.Corpus;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

/// <summary>Documents made to break readers: nothing thrown, memory in proportion, on a stack of 256 KB.</summary>
public class HostileDocumentTests
{
    private static readonly string Tests = Path.GetDirectoryName(
        typeof(HostileDocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CorpusFolder").Value!)!;

    public static TheoryData<string, string, int, string> Repeated() => new()
    {
        { "<html><table>", "<tr><td rowspan=65534 colspan=1000>1</td>", 20_000, "</table>" },
        { "<html>", "<table>", 100_000, "" },
        { "<html>", "<table><tr><td>", 50_000, "1" },
        { "<html>", "<div>", 100_000, "" },
        { "<html>", "<b><i><a href=x>", 20_000, "" },
        { "<html>", "<svg><math>", 20_000, "" },
        { "<html><select>", "<option>", 100_000, "" },
        { "<html><table>", "<tr><td>1<td>2", 100_000, "" },
        { "<html><table><tr><td><details>", "<b>1</b>", 100_000, "" },
        { "<html><table><tr><td><details>", "<summary>1</summary>", 100_000, "" },
        { "<html><table><tr><td>" + string.Concat(Enumerable.Repeat("<b>", 300)), "\u00A0", 3_000_000, "" },
        { "<html><table><tr><td>1<td>" + string.Concat(Enumerable.Repeat("<ol><li>", 180)), "1 ", 1_000_000, "" },
        { "<html><table><tr><td>1<td>", string.Concat(Enumerable.Repeat("<table><tr><td>", 60)) + "1" + string.Concat(Enumerable.Repeat("</table>", 60)), 500, "</table>" },
        { "<html><table><tr><td>1<td>", "<table><tr><td>", 90, "1" },
        { "<html><table><colgroup>", "<col style=display:none span=1000>", 50_000, "</colgroup><tr><td>1<td>2" },
        { "<html>", "<table><col style=display:none><tr><td>1<td>2</table>", 30_000, "" },
        { "<html><table><col style=display:none>", "<tbody><tr><td rowspan=9 colspan=1000>2", 60_000, "" },
        { "<html><style>", "td::before{content:'';position:absolute;background:#fff}", 15_000, "</style><table><tr><td>1<td>2" },
        { "<html><style>" + string.Concat(Enumerable.Repeat("a::before,", 15_000)) + "a::after{content:'1';", "x:y;", 60_000, "}</style><table><tr><td>1<td>2" },
        { "<html><style>a{", "background:none;", 300_000, "}</style><table><tr><td>1<td>2" },
        { "<html><style>.a{" + string.Concat(Enumerable.Repeat("color:#fff;", 40_000)) + "}</style>", "<p class=a>1", 40_000, "" },
        { "<html>", "<div title=header>1</div>", 50_000, "" },
        { "<html><div title=footer>", "<b>", 300, string.Concat(Enumerable.Repeat("<i>1</i>", 50_000)) },
        { "<html><p>", "1<i style=visibility:hidden>2</i>", 50_000, "" },
        { "<html><head>", "<title>临溪县水务局2022年政府信息公开工作年度报告</title>", 50_000, "" },
        { "2022年政府信息公开工作年度报告\n", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n", 25_000, "" },
        { "<h2>三、收到和处理政府信息公开申请情况</h2>", "<p>自然人</p>", 80_000, "" },
        { "三、收到和处理政府信息公开申请情况\n", "自然人\n", 100_000, "" },
        { "三、收到和处理政府信息公开申请情况\n", "1.重复申请\t1\t2\t3\t4\t5\t6\t7\n", 20_000, "" },
        { "行政许可\n\t\n", "1\n", 100_000, "" },
        { "行政许可\n", "\n\t\n1\n", 60_000, "" },
        { "<html>", "&nbsp;&#x4e00;", 200_000, "" },
        { "<html><p ", "a=1 ", 100_000, ">" },
        { "<html><p ", "b='&lt;' ", 100_000, ">" },
        { "<html><!-- ", "<!--", 500_000, "" },
        { "<html>", "</p>", 200_000, "" },
        { "<html>", "<template>", 50_000, "" },
        { "<!DOCTYPE html [<!ENTITY a \"b\">", "<!ENTITY c \"&a;&a;\">", 50_000, "]><p>&c;" },
        { "三、收到和处理政府信息公开申请情况\n", "总计\t其他\t1\n", 50_000, "" },
        { "", "\t", 500_000, "" },
        { "", "年", 500_000, "" },
    };

    public static TheoryData<string> Finds()
    {
        string folder = Path.Combine(Tests, "fuzz-finds");
        return new(Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateFiles).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Read_OnePieceAgainAndAgain_StaysWithinBounds(string before, string piece, int times, string after) =>
        Reading.FaultIn(Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(piece, times)) + after)).Should().BeNull();

    /// <summary>In a report, above its title, under it, and behind its text.</summary>
    [Theory]
    [InlineData("五、存在的主要问题及改进情况。\n", 20_000)]
    [InlineData("五、存在的主要问题\n", 20_000)]
    [InlineData("附件1 名单\n", 20_000)]
    [InlineData("附件：\n", 20_000)]
    [InlineData("发布日期：2023年1月1日 ", 50_000)]
    [InlineData("发布日期：2023年1月1日\n", 20_000)]
    [InlineData("来源：\n", 20_000)]
    [InlineData("临溪县水务局\n", 20_000)]
    [InlineData("2023年1月20日\n", 20_000)]
    [InlineData("2023年1月\n", 20_000)]
    [InlineData("2022年政府信息公开工作年度报告\n", 20_000)]
    [InlineData("<p style='color:#fff'>2022年政府信息公开工作年度报告</p>", 20_000)]
    [InlineData("<p>五、存在的主要问题</p>", 20_000)]
    [InlineData("<h1><a href=x>2022年政府信息公开工作年度报告</a></h1>", 20_000)]
    [InlineData("<p>一、总体情况。<i style=visibility:hidden>2</i>好。</p>", 20_000)]
    [InlineData("一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n", 10_000)]
    [InlineData("——临溪县水务局\n", 20_000)]
    [InlineData("<p>五、存在的主要问题及改进情况</p><p><s>1</s></p><p>六、其他需要报告的事项</p><ol><li>甲<ol>", 10_000)]
    [InlineData("办件¹²\n¹²³⁴⁵⁶⁷⁸⁹[12[①", 20_000)]
    [InlineData("[1]甲[1]", 50_000)]
    [InlineData("临溪县水务局 2023年1月20日\n", 20_000)]
    public void Read_OnePieceAgainAndAgainInAReport_StaysWithinBounds(string piece, int times)
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        bool isMarkup = piece[0] == '<';
        string text = isMarkup ? Encoding.UTF8.GetString(HtmlStyles.All[0].Write(report)) : report.Write(TextShape.CellALine);
        foreach (string place in (string[])[report.Title, report.OverviewHeading, report.OtherMatters!])
        {
            int at = text.IndexOf(place, StringComparison.Ordinal);
            at = isMarkup ? text.LastIndexOf('<', at) : place == report.OtherMatters ? text.Length : at;

            Reading.FaultIn(Encoding.UTF8.GetBytes(text.Insert(at, string.Concat(Enumerable.Repeat(piece, times))))).Should().BeNull($"it stands at {place}");
        }
    }

    /// <summary>Each comes to more lines, cells or elements than a report can have, and is given up early.</summary>
    [Theory]
    [InlineData("<html>", "<p>1</p>")]
    [InlineData("<html><p>", "1<br>")]
    [InlineData("<html><table>", "<tr><td>规章<td>1<td>2<td>3")]
    [InlineData("<html><pre>", "1\n")]
    [InlineData("<html><pre>", "规章\t1\t2\t3\n")]
    [InlineData("", "1\n")]
    [InlineData("", "规章\t1\t2\t3\n")]
    [InlineData("", "一、总体情况\n")]
    [InlineData("# 某局2024年政府信息公开工作年度报告\n", "1\n")]
    public void Read_SixteenMegabytesOfPieces_IsTooComplex(string before, string piece)
    {
        byte[] document = Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(piece, 16 * 1024 * 1024 / Encoding.UTF8.GetByteCount(piece))));

        Reading.FaultIn(document, out ReadResult? result).Should().BeNull();

        result!.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("too-complex");
    }

    /// <summary>Hardly a line or an element, and all the more in each.</summary>
    [Theory]
    [InlineData("<html><p>", "1", "")]
    [InlineData("<html><p>", "&amp;", "")]
    [InlineData("<html><table><tr><td>规章<td>", "1", "")]
    [InlineData("<html><p style='", "a:none;", "'>1")]
    [InlineData("<html><p ", " a1", ">")]
    [InlineData("<html><style>", "#a", "{display:none}")]
    [InlineData("<html><style>", "a>", "a{display:none}")]
    [InlineData("<html><style>", "a{", "")]
    [InlineData("<html><style>.a{", "color:#fff;", "}")]
    [InlineData("<html>", "<!---->", "")]
    [InlineData("", "1", "")]
    [InlineData("", "\t1", "")]
    [InlineData("", "1  2  ", "")]
    [InlineData("", "| ", "")]
    [InlineData("", "发布机构：", "")]
    public void Read_SixteenMegabytesInOnePiece_StaysWithinBounds(string before, string piece, string after) =>
        Reading.FaultIn(Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(piece, 16 * 1024 * 1024 / Encoding.UTF8.GetByteCount(piece))) + after)).Should().BeNull();

    /// <summary>Each selector is short of what is too long, and there are as many as fit.</summary>
    [Theory]
    [InlineData("#a")]
    [InlineData("a>")]
    [InlineData("[a]")]
    [InlineData(":not(a)")]
    public void Read_SelectorsOfManyParts_AreTooComplex(string part)
    {
        string rule = $"{string.Concat(Enumerable.Repeat(part, 9_900 / part.Length))}a{{display:none}}";

        Reading.FaultIn(Encoding.UTF8.GetBytes($"<html><style>{string.Concat(Enumerable.Repeat(rule, 1_500))}</style><table><tr><td>1"), out ReadResult? result).Should().BeNull();

        result!.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("too-complex");
    }

    [Theory]
    [InlineData("docx/runs-2021.docx")]
    [InlineData("html/portal-2021.html")]
    [InlineData("html/word-2019.html")]
    [InlineData("html/xhtml-2021.html")]
    [InlineData("markdown/html-tables-2019.md")]
    [InlineData("markdown/pipes-2021.md")]
    [InlineData("text/cell-a-line-2019.txt")]
    public void Read_DocumentCutAnywhere_StaysWithinBounds(string name)
    {
        byte[] document = File.ReadAllBytes(Path.Combine(Tests, "corpus", name));

        for (int end = 0; end < document.Length; end += 1 + (document.Length / 60))
        {
            Reading.FaultIn(document[..end]).Should().BeNull();
        }
    }

    [Fact]
    public void Read_RandomBytes_StaysWithinBounds() =>
        Gen.Byte.Array[0, 2_000].Sample(bytes => Reading.FaultIn(bytes) is null && Reading.FaultIn([.. "<table>"u8, .. bytes]) is null, iter: 200, threads: 1);

    [Theory]
    [MemberData(nameof(Finds))]
    public void Read_WhatFuzzingFound_StaysWithinBounds(string name) =>
        Reading.FaultIn(File.ReadAllBytes(Path.Combine(Tests, "fuzz-finds", name))).Should().BeNull();
}
