using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Markdown;

namespace GovDisclosure.Model.Documents.Tests.Formats.Markdown;

public class MarkdownReaderTests
{
    private const string Object = "\uFFFC";

    [Theory]
    [InlineData("**12**", "12")]
    [InlineData("12[^1]", "12[^1]")]
    [InlineData("12<sup>1</sup>", "12¹")]
    [InlineData("~~12~~", Object)]
    [InlineData("~~12~~13", Object + "13")]
    [InlineData("![x](y.png)", Object)]
    [InlineData("[12](x.html)", "12")]
    [InlineData("`12`", "12")]
    [InlineData("&nbsp;", "")]
    [InlineData("1&nbsp;2", "1\u00A02")]
    [InlineData("12<br>13", "12\n13")]
    [InlineData("12<!-- 3 -->", "12")]
    [InlineData(@"1\|2", "1|2")]
    [InlineData(@"\-", "-")]
    [InlineData("- 5", "- 5")]
    [InlineData("1. 甲", "1. 甲")]
    [InlineData("3*4*5", "3*4*5")]
    [InlineData("**1**2", "**1**2")]
    [InlineData("12*", "12*")]
    [InlineData("< 12", "< 12")]
    [InlineData("a & b", "a & b")]
    public void Read_Cell_IsWhatAPageWouldShow(string cell, string text) =>
        Grid($"| 甲 | 乙 |\n|---|---|\n| {cell} | 13* |\n").Should().Equal("甲|乙", $"{text}|13*");

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n||2|\n", "a|b;1;1|2|3;|2")]
    [InlineData("a | b\n--- | ---\n1 | 2\n一行\n3 |\n", "a|b;1|2;一行;3")]
    [InlineData("| a | b | c |\n|:-:|--|\n| 1 | 2 | 3 |\n", "a|b|c;1|2|3")]
    [InlineData("| a | b |\n|---|---|\n| - | - |\n|---|---|\n", "a|b;-|-;---|---")]
    [InlineData("> | a | b |\n> |---|---|\n> | 1 | 2 |\n", "a|b;1|2")]
    [InlineData("- | a | b |\n  |---|---|\n  | 1 | 2 |\n", "a|b;1|2")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| 1* | 2 |\n| 3* | 4 |\n+---+---+\n", "a|b;1*|2;3*|4")]
    [InlineData("```\na\t1\nb\t2\n```\n", "a|1;b|2")]
    [InlineData("<table>\n<tr><td>a</td>\n\n    <td>1</td></tr>\n\n<tr><td>b</td><td>2</td></tr></table>\n", "a|1;b|2")]
    public void Read_Table_HasTheCellsThatStandInIt(string text, string rows) => Grid(text).Should().Equal(rows.Split(';'));

    [Fact]
    public void Read_Text_IsParagraphsAsAPageShowsThem() =>
        Texts("""
            ---
            title: "甲局"
            date: 2023-01-20
            ---
            # 标题 #

            一、总体情况
            全年公开信息**若干**条，其中规章[2]件，`代码`、5 < 6，1~12月与3~5月，
            _斜体_。

            3. 第三
            4. 第四
               接着

            - 一

            [2021]12号

            [注]: 说明

            标题
            ---
            [链接](x)
            """).Should().Equal(
            "甲局", "date: 2023-01-20", "标题", "一、总体情况", "全年公开信息若干条，其中规章[2]件，代码、5 < 6，1~12月与3~5月，斜体。", "3. 第三", "4. 第四", "接着", "一",
            "[2021]12号", "[注]: 说明", "标题", "链接*");

    /// <summary>Beside the marks of Chinese the bare rule leaves stars standing that their author meant for emphasis.</summary>
    [Theory]
    [InlineData("甲**（一）主动公开。**全年公开3条。", "甲（一）主动公开。全年公开3条。")]
    [InlineData("**“甲”**乙**《丙》**，**其中**：无。", "“甲”乙《丙》，其中：无。")]
    [InlineData("~~（旧）~~新**。**", "新。")]
    [InlineData("3*4*5，5*个", "3*4*5，5*个")]
    [InlineData("- 12 -", "- 12 -")]
    [InlineData("- 甲\n- 3 -\n- 4 - 5 -", "甲;- 3 -;4 - 5 -")]
    public void Read_Line_IsWhatItsAuthorMeant(string text, string lines) => Texts(text).Should().Equal(lines.Split(';'));

    [Theory]
    [InlineData("---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n")]
    [InlineData("---\na: b\n| a | b |\n|---|---|\n| 1 | 2 |\n---\n")]
    public void Read_RuleAtTheBeginning_IsNoFrontMatter(string text) => Grid(text).Should().Equal("a|b", "1|2");

    [Theory]
    [InlineData("甲*乙_丙\n---\n1. [2021]12号\n    <5\n")]
    [InlineData("首页 | 政务 | 年报\n---\n")]
    [InlineData("a\n|---|---|\n")]
    [InlineData("<表> <table>的说明\n")]
    public void IsMarkdown_OtherText_IsNot(string text) => FormatSniffer.IsMarkdown(text).Should().BeFalse();

    [Fact]
    public void Read_Places_AreThoseOfTheSource()
    {
        const string Text = "题&\n\n| 甲 | <b>乙</b> |\n|---|---|\n| 规章& |  |\n\n> - | a | b |\n>   |---|---|\n>   | 1 | 2 |\n\n<table><tr>\n <td>5</td><td>6</td></tr></table>\n\n```\nx\ty\n```\n";

        IReadOnlyList<Block> blocks = Read(Text).Blocks;

        string[] lines = Text.Split('\n');
        blocks.OfType<Grid>().SelectMany(grid => grid.Cells).Where(cell => cell.Text.Length > 0).Should().HaveCount(11).And.AllSatisfy(cell =>
        {
            TextPlace place = (TextPlace)cell.Place;
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(lines[place.Line - 1])[(place.Byte - 1)..]).Replace("<b>", "", StringComparison.Ordinal).Replace("<td>", "", StringComparison.Ordinal)
                .Should().StartWith(cell.Text);
        });
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*")]
    [InlineData("*a")]
    [InlineData("~~a")]
    [InlineData("`a``")]
    [InlineData("<")]
    [InlineData("a<?")]
    [InlineData("<div>")]
    [InlineData("&")]
    [InlineData("|")]
    [InlineData("\\")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("a\n===\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[^a]: b\n\n")]
    [InlineData("> a\n")]
    [InlineData("a\n\n")]
    [InlineData("| a | b |\n")]
    [InlineData("| a |\n|---|\n")]
    [InlineData("\"a\" ")]
    [InlineData("    a\n")]
    public void Read_HostileText_EndsOnASmallStack(string piece) => EndsOnASmallStack(piece, 1_000_000 / piece.Length);

    private static void EndsOnASmallStack(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        Exception? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    Read(text);
                }
#pragma warning disable CA1031 // What is thrown on another thread is looked at on this one.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            256 * 1024);
        thread.Start();

        thread.Join(TimeSpan.FromMinutes(10)).Should().BeTrue();
        (thrown is null or TooComplexException).Should().BeTrue("{0}", thrown);
    }

    [Theory]
    [InlineData("*a ", " a*", 500)]
    [InlineData("*a ", " a*", 5_000)]
    [InlineData("~~a *", "* a~~", 1_000)]
    [InlineData("**a [", "](b)**", 1_000)]
    [InlineData("[", "](a)", 5_000)]
    [InlineData("![", "](a)", 5_000)]
    public void Read_TextNestedDeeply_EndsOnASmallStack(string before, string after, int times) =>
        EndsOnASmallStack($"{string.Concat(Enumerable.Repeat(before, times))}x{string.Concat(Enumerable.Repeat(after, times))}\n\n", 1);

    [Theory]
    [InlineData("\u3000")]
    [InlineData("\u00A0")]
    [InlineData("\u2003\u3000")]
    [InlineData("\f")]
    public void Read_LineOfSpacesAmongRows_IsNoRow(string spaces) =>
        Grid($"| a | b |\n|---|---|\n{spaces}\n| 1 | 2 |\n").Should().Equal("a|b", "1|2");

    private static DocumentContent Read(string text) => MarkdownReader.Read(TextDecoder.Decode(Encoding.UTF8.GetBytes(text))!, CancellationToken.None);

    private static string[] Grid(string text) =>
        [.. Read(text).Blocks.OfType<Grid>().Single().Cells.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text)))];

    private static string[] Texts(string text) => [.. Read(text).Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text + (paragraph.IsLink ? "*" : ""))];
}
