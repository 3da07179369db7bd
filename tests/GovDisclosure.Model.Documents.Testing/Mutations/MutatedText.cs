using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>Damaged texts in every shape.</summary>
internal sealed class MutatedText : MutatedFormat
{
    public override string Name => "text";

    public override int OrdinaryMutations => 2_000;

    public override byte[] Write(TextReport report, int style, MarkupDamage damage) => Encoding.UTF8.GetBytes(report.Write(TextShapes.OfText[style % TextShapes.OfText.Count]));
}
