using System.Buffers;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Documents.Writing.Layout;

namespace GovDisclosure.Model.Documents.Writing.Findings;

/// <summary>What a document says of findings, in the language of its reader.</summary>
internal sealed class FindingWording(MessageLanguage language)
{
    private const string ChineseStop = "。";

    /// <summary>A line with one of these is no title and no heading to whoever reads the document, whatever words of the form it has in it.</summary>
    private static readonly SearchValues<char> EnglishMarks = SearchValues.Create("!?;");

    private bool IsChinese => language == MessageLanguage.Chinese;

    /// <summary>The language as HTML and Word name it.</summary>
    public string LanguageTag => IsChinese ? "zh-CN" : "en";

    /// <summary>What stands between two cells.</summary>
    public string Separator => IsChinese ? "、" : ", ";

    /// <summary>What stands between two sentences.</summary>
    public string Gap => Choose("", " ");

    public string Ended(string sentence) => sentence + StopAfter(sentence);

    /// <summary>What ends a sentence. One in English gets the Chinese full stop only where its Chinese words could else be taken for a title or a heading when the document is read.</summary>
    public string StopAfter(ReadOnlySpan<char> sentence) =>
        IsChinese || (!sentence.ContainsAny(EnglishMarks) && sentence.ContainsAnyInRange('\u2E80', '\uFAFF')) ? ChineseStop : ".";

    public string In(BilingualText text) => IsChinese ? text.Chinese : text.English;

    public string Severity(Severity severity) => severity == Model.Severity.Error ? Choose("错误", "error") : Choose("警告", "warning");

    /// <summary>A mark that tells the two severities apart in black and white.</summary>
    public static string Sign(Severity severity) => severity == Model.Severity.Error ? "✖" : "⚠";

    public string Heading(IReadOnlyList<Finding> findings)
    {
        int errors = findings.Count(finding => finding.Severity == Model.Severity.Error);
        int warnings = findings.Count - errors;
        return Ended(Choose($"检查结果：{errors} 个错误，{warnings} 个警告", $"Findings: {errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}"));
    }

    /// <summary>Everything a finding says but where its cells are.</summary>
    public string Sentence(Finding finding) => Choose(
        $"{finding.Message.Chinese}（{finding.Rule.Id}{Figures(finding)}）", $"{finding.Message.English} ({finding.Rule.Id}{Figures(finding)})");

    /// <summary>What leads to a finding's cells.</summary>
    public string CellsLead => Choose("；见 ", "; see ");

    /// <summary>What is printed at the first cell of a finding: what it should say if the others are right, else by how much they disagree.</summary>
    public string Note(Finding finding, int number)
    {
        string lead = $"{Sign(finding.Severity)}{number}";
        return Due(finding) is { } due ? $"{lead} {Demand(finding)} {PlainNumber.Of(due)}"
            : finding.Difference is { } difference ? $"{lead} {Choose("相差", "off by")} {PlainNumber.Signed(difference)}"
            : finding.Severity == Model.Severity.Error ? $"{lead} {Choose("有误", "wrong")}"
            : $"{lead} {Choose("请核对", "to be checked")}";
    }

    private static decimal? Due(Finding finding)
    {
        decimal? due = finding.Cells[0].Number is { } stated ? stated - finding.Difference
            : finding.Actual is null ? finding.Expected
            : null;
        return due < 0 ? null : due;
    }

    private string Figures(Finding finding)
    {
        string figures = "";
        figures += finding.Expected is { } expected ? Choose($"；{Demand(finding)} {PlainNumber.Of(expected)}", $"; {Demand(finding)} {PlainNumber.Of(expected)}") : "";
        figures += finding.Actual is { } actual ? Choose($"，实为 {PlainNumber.Of(actual)}", $", is {PlainNumber.Of(actual)}") : "";
        figures += finding.Difference is { } difference ? Choose($"，相差 {PlainNumber.Signed(difference)}", $", off by {PlainNumber.Signed(difference)}") : "";
        return figures;
    }

    /// <summary>How the figure that was found must stand to the one expected.</summary>
    private string Demand(Finding finding) => Comparison(finding) switch
    {
        ComparisonOperator.AtLeast => Choose("应不少于", "should be at least"),
        ComparisonOperator.AtMost => Choose("应不多于", "should be at most"),
        _ => Choose("应为", "should be"),
    };

    private static ComparisonOperator Comparison(Finding finding) => finding.Rule.Forms
        .SelectMany(finding.Rule.RelationsOn)
        .OfType<ComparisonRelation>()
        .FirstOrDefault()?.Comparison ?? ComparisonOperator.Equal;

    private string Choose(string chinese, string english) => IsChinese ? chinese : english;
}
