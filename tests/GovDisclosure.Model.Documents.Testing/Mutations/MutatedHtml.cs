using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>Damaged pages in every style.</summary>
internal sealed class MutatedHtml : MutatedFormat
{
    public override string Name => "html";

    public override bool HasMarkup => true;

    public override byte[] Write(TextReport report, int style, MarkupDamage damage)
    {
        HtmlStyle chosen = HtmlStyles.All[style % HtmlStyles.All.Count];
        string page = chosen.Encoding.GetString(chosen.Write(report));
        return chosen.Encoding.GetBytes(damage.Apply(page));
    }
}
