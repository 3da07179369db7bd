using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>Pages of some 135 KB with a report saved by Word.</summary>
internal static class SitePage
{
    /// <summary>How long they are, give or take a paragraph.</summary>
    public const int Length = 135 * 1024;

    /// <summary>How much of what is added is style sheet.</summary>
    private const int SheetLength = 16 * 1024;

    /// <summary>The report and much text behind it.</summary>
    public static byte[] WriteWithText(TextReport report)
    {
        WordStyle style = new();
        string paragraph = $"<p class=MsoNormal>{string.Concat(Enumerable.Repeat("加强组织领导，完善工作机制。", 20))}</p>\n";
        int left = Length - style.Write(report).Length;
        return style.Write(report, style.Content(report) + string.Concat(Enumerable.Repeat(paragraph, left / Encoding.UTF8.GetByteCount(paragraph))));
    }

    /// <summary>The report amid all that a large site puts on each of its pages, its whole style sheet and its menus.</summary>
    public static byte[] Write(TextReport report)
    {
        WordStyle style = new();
        StringBuilder rules = new("<style>.gov-hide{display:none}.clearfix:after{content:\".\";display:block;height:0;clear:both;visibility:hidden}\n");
        for (int i = 0; rules.Length < SheetLength; i++)
        {
            rules.Append(null, $".channel-{i} .item-{i} > a{{display:block;float:left;color:#3{i % 10}6;font-size:{12 + (i % 8)}px;background:url(/images/{i}.png) no-repeat}}\n");
        }

        rules.Append("</style>\n");
        int left = Length - style.Write(report).Length - rules.Length;
        StringBuilder menus = new("<div class=\"nav\"><ul>\n");
        for (int i = 0; Encoding.UTF8.GetByteCount(menus.ToString()) < left; i++)
        {
            menus.Append(null, $"<li class=\"channel-{i % 90}\"><div class=\"item-{i % 90}\"><a href=\"/channel/{i % 90}/{i}.html\" title=\"第{i}个栏目\">栏目</a></div></li>\n");
        }

        return style.Write(report, $"{rules}{menus}</ul></div>\n{style.Content(report)}");
    }
}
