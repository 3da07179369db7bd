using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>A document of the corpus that a program printed as PDF, and what it printed it from.</summary>
/// <param name="Name">The name of its file: the program, what was printed, the form, what is special about it.</param>
/// <param name="Source">What the program printed, in the format its first bytes show.</param>
/// <param name="Expected">What should be read.</param>
internal sealed record PrintedDocument(string Name, byte[] Source, CorpusExpectation Expected)
{
    private static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public string Path => $"pdf/{Name}.pdf";

    /// <summary>The name of the file to be printed.</summary>
    public string SourceFile => Name + (Source.AsSpan().StartsWith("PK"u8) ? ".docx" : ".html");

    /// <summary>A report printed from a page.</summary>
    /// <param name="program">The program that printed it.</param>
    /// <param name="style">The style of the page.</param>
    /// <param name="report">The report.</param>
    /// <param name="special">What is special about it; empty where nothing is.</param>
    /// <param name="rules">Style rules for paper.</param>
    public static PrintedDocument OfPage(string program, HtmlStyle style, CorpusReport report, string special, string rules) => new(
        $"{program}-{style.Name}-{report.FormId}{special}", WithRules(style.Encoding.GetString(style.Write(report.Printed)), rules), report.Expected);

    /// <summary>The page with style rules, in UTF-8.</summary>
    public static byte[] WithRules(string page, string rules)
    {
        page = page.Replace("gb2312", "utf-8", StringComparison.OrdinalIgnoreCase);
        int head = page.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        return [.. Encoding.GetPreamble(), .. Encoding.GetBytes(page.Insert(head, $"<style>{rules}</style>"))];
    }
}
