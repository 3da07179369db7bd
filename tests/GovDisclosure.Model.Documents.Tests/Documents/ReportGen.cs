using CsCheck;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>Reports as a printed document can carry them: prose in paragraphs without space around them, numbers of up to 18 digits.</summary>
internal static class ReportGen
{
    private const long LargestCount = (1L << 53) - 1;

    public static readonly string[] AgencyNames =
    [
        "临溪县水务局", "临溪县人民政府", "某市卫生健康委员会（市中医药管理局）", "中国（某地）自由贸易试验区管理委员会", "某市政府信息公开办公室",
        "某市突出环境问题整改办公室", "某区其他专项事项服务中心", "第12师", "某市2020年规划编制办公室", "甲局 乙局", "A \"B\" \\ C", "<b>某局</b>", "|竖线|局", "# 井号局",
        "1. 编号局", "- 横线局", "*星*_线_`撇`局", "某局：办公室", "某局。", "关于某局", "人民", "局", "《某局》", "某局的", "PK局", "%PDF-1.7", "{\\rtf1", "&amp;局", "某\u3000局",
        new string('长', 90) + "局",
    ];

    /// <summary>What formats take for something of their own.</summary>
    private static readonly string[] Pieces =
    [
        "本年度，我局主动公开政府信息 12 条。", "一是公开质量有待提高；", "2019年", "信息处理费", " ", "\u3000", "\u00A0", "\u200B", "“引号”", "\"引号\"", "'",
        "\\", "\\\\", "/", "<b>粗</b>", "<table><tr><td>规章</td><td>3</td></tr></table>", "<!-- 注 -->", "<", ">", "&", "&amp;", "&#65;", "]]>", "𠮷", "😀", "e\u0301",
        "#", "# ", "## 题", "*", "**粗**", "_斜_", "~~删~~", "~下~", "^上^", "==标==", "++加++", "`码`", "```", "~~~", "---", "===", "***", "- ", "+ ", "* ", "> ", "1. ", "2) ", "a. ", "（一）",
        "|", "| 规章 | 3 |", "|---|---|", "[链](http://a)", "![图](b)", "[^1]", "[ ]", "http://example.org", ":", ": ", ":::", "::", ":smile:", "$x$", "$$", "{#id}", "{", "}", "!", "=", "0", "1", "12",
    ];

    private static readonly Gen<string> Paragraph = Gen.Select(
        Gen.OneOf(Pieces).Array[0, 6],
        Gen.OneOf("。", "；", "完！", "吗？"),
        (pieces, end) => PrintedText.Line(string.Concat(pieces) + end));

    private static readonly Gen<string?> Prose = Gen.Frequency(
        (1, Gen.Const((string?)null)),
        (5, Paragraph.Array[1, 4].Select(paragraphs => (string?)string.Join('\n', paragraphs))));

    private static readonly Gen<decimal?> Money = Gen.Frequency(
        (1, Gen.Const((decimal?)null)),
        (1, Gen.Const((decimal?)0m)),
        (3, Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 6], (digits, scale) => (decimal?)new decimal(Math.Abs(digits)) / (decimal)Math.Pow(10, scale) * Math.Sign(digits))));

    private static readonly Gen<long?> Count = Gen.Frequency(
        (2, Gen.Const((long?)null)),
        (2, Gen.Const((long?)0)),
        (4, Gen.Long[0, 300].Select(count => (long?)count)),
        (1, Gen.OneOf<long?>(1000, 1234567, LargestCount, -LargestCount, -4)));

    public static Gen<AnnualReport> Of(Form form) =>
        from year in Gen.Frequency((4, Gen.Int[2017, 2030]), (1, Gen.OneOf(AnnualReport.MinYear, AnnualReport.MaxYear)))
        from name in Gen.OneOf(AgencyNames)
        from code in Gen.OneOf<string?>(null, null, "11330000002482031X")
        from publishedOn in Gen.Frequency((1, Gen.Const((DateOnly?)null)), (2, Gen.Int[0, 400].Select(day => (DateOnly?)new DateOnly(Math.Min(year + 1, 9998), 1, 1).AddDays(day))))
        from overview in Prose
        from problems in Prose
        from others in Prose
        from counts in Gen.Bool.SelectMany(isBlank => isBlank ? Gen.Const((long?)null).Array[form.Cells.Count] : Count.Array[form.Cells.Count])
        from amount in Money
        select Build(form, year, new() { Name = name, Code = code }, publishedOn, [overview, problems, others], counts, amount);

    private static AnnualReport Build(Form form, int year, Agency agency, DateOnly? publishedOn, string?[] prose, long?[] counts, decimal? amount)
    {
        ReportBuilder report = new(form)
        {
            Year = year,
            Agency = agency,
            PublishedOn = publishedOn,
            Overview = prose[0],
            ProblemsAndImprovements = prose[1],
            OtherMatters = prose[2],
        };
        foreach ((int index, FormCell cell) in form.Cells.Index())
        {
            report[cell.Pointer] = cell.Column.Kind == CellKind.Amount ? amount : counts[index];
        }

        return report.Build();
    }
}
