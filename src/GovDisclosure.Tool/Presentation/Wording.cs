using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Tool.Checking;

namespace GovDisclosure.Tool.Presentation;

/// <summary>What the tool itself says to people, in both languages.</summary>
internal static class Wording
{
    public static readonly BilingualText NotRead = new("未能读取", "could not be read");
    public static readonly BilingualText NoReports = new("没有报告", "no reports");
    public static readonly BilingualText Stopped = new("已中断；以上结果完整，其余未检查", "stopped; the results so far are whole, the rest was not checked");
    public static readonly BilingualText NotWritten = new("未能写入", "could not be written");
    public static readonly BilingualText NoSuchDirectory = new("没有这个目录", "there is no such directory");
    public static readonly BilingualText NothingWritten = new("没有报告，未写入任何内容", "no report, nothing written");
    public static readonly BilingualText PageTitle = new("政府信息公开工作年度报告检查结果", "Annual reports on open government information, checked");
    public static readonly BilingualText Forms = new("格式", "forms");
    public static readonly BilingualText Rationale = new("理由", "why");
    public static readonly BilingualText Source = new("依据", "source");
    public static readonly BilingualText Message = new("提示", "message");

    public static BilingualText Name(Model.Severity severity) =>
        severity == Model.Severity.Error ? new("错误", "error") : new("警告", "warning");

    public static BilingualText Heading(AnnualReport report)
    {
        BilingualText form = Form.Of(report).Name;
        return new($"{report.Agency.Name}，{report.Year} 年度，{form.Chinese}", $"{report.Agency.Name}, {report.Year}, {form.English}");
    }

    /// <summary>What was found, and what that rests on.</summary>
    public static BilingualText Verdict(CheckedReport result)
    {
        RelationCount relations = result.Check.Relations;
        int all = relations.Checked + relations.Blank;
        BilingualText found = Counts(result.Count(Model.Severity.Error), result.Count(Model.Severity.Warning));
        if (relations.Checked == 0)
        {
            return new(
                $"{found.Chinese}；但 {all} 项勾稽关系都因空白未能比对，不能据此认为报告无误",
                $"{found.English}; but none of {all} sums could be compared, all being blank: this says nothing about the figures");
        }

        return relations.Blank == 0
            ? new($"{found.Chinese}；{all} 项勾稽关系全部比对", $"{found.English}; {all} of {all} sums compared")
            : new(
                $"{found.Chinese}；{all} 项勾稽关系比对了 {relations.Checked} 项，{relations.Blank} 项空白",
                $"{found.English}; {relations.Checked} of {all} sums compared, {relations.Blank} blank");
    }

    /// <summary>Whether a report keeps to its schema.</summary>
    public static BilingualText SchemaVerdict(CheckedReport result) => result.Count(Model.Severity.Error) is > 0 and int errors
        ? Counts(errors, 0)
        : new("符合 JSON Schema；数字未检查", "valid against its JSON Schema; the figures were not checked");

    public static BilingualText Total(CheckSummary summary)
    {
        BilingualText found = Counts(summary.Errors, summary.Warnings);
        return summary.Unreadable == 0
            ? new($"共 {summary.Reports} 份报告：{found.Chinese}", $"{Plural(summary.Reports, "report")}: {found.English}")
            : new(
                $"共 {summary.Reports} 份报告，另有 {summary.Unreadable} 份未能读取：{found.Chinese}",
                $"{Plural(summary.Reports, "report")}, {summary.Unreadable} unreadable: {found.English}");
    }

    public static BilingualText SeveralReports(string format) => new(
        $"含有多份报告，而 {format} 文档只能容纳一份，未写入任何内容；请先转换为 json，再逐份转换",
        $"holds several reports and a document ({format}) only one, nothing written; convert it to json, and each of its lines on its own");

    public static BilingualText TooManyForAPage(int reports, int most) => new(
        $"共 {reports} 份报告，一页最多显示 {most} 份，网页未写入；请分批检查",
        $"there are {reports} reports and a page shows at most {most}, so it was not written; check fewer at a time");

    public static BilingualText Since(int year) => new($"自 {year} 年度起", $"from report year {year} on");

    private static BilingualText Counts(long errors, long warnings) => (errors, warnings) switch
    {
        (0, 0) => new("未发现问题", "no findings"),
        (_, 0) => new($"{errors} 个错误", Plural(errors, "error")),
        (0, _) => new($"{warnings} 个警告", Plural(warnings, "warning")),
        _ => new($"{errors} 个错误，{warnings} 个警告", $"{Plural(errors, "error")}, {Plural(warnings, "warning")}"),
    };

    private static string Plural(long count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
