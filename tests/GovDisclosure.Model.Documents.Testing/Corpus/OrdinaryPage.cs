using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>A page as long as a published report with its site around it commonly is: Word's markup, and prose for the rest.</summary>
internal static class OrdinaryPage
{
    public const int Size = 135 * 1024;

    /// <summary>Writes such a page; it is shorter by no more than a paragraph.</summary>
    public static byte[] Write(Form form)
    {
        CorpusReport report = new(form, 3, FigureStyle.Plain, isSpanned: true, Quirk.None);
        HtmlStyle style = new WordStyle();
        string content = style.Content(report.Printed);
        int missing = Size - style.Write(report.Printed, content).Length;
        string paragraph = $"<p class=MsoNormal>{string.Concat(Enumerable.Repeat("加强组织领导，完善工作机制。", 20))}</p>\n";
        return style.Write(report.Printed, content + string.Concat(Enumerable.Repeat(paragraph, missing / Encoding.UTF8.GetByteCount(paragraph))));
    }
}
