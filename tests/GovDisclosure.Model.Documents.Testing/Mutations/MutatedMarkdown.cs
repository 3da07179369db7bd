using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>Damaged texts in Markdown.</summary>
internal sealed class MutatedMarkdown : MutatedFormat
{
    public override string Name => "markdown";

    public override byte[] Write(TextReport report, int style, MarkupDamage damage) =>
        Encoding.UTF8.GetBytes(report.Write(TextShapes.OfMarkdown[style % TextShapes.OfMarkdown.Count]));
}
