using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>Damaged Word documents.</summary>
internal sealed class MutatedDocx : MutatedFormat
{
    private static readonly DocxShape[] Shapes = Enum.GetValues<DocxShape>();

    public override string Name => "docx";

    public override byte[] Write(TextReport report, int style, MarkupDamage damage) => DocxReport.Write(report, Shapes[style % Shapes.Length]);
}
