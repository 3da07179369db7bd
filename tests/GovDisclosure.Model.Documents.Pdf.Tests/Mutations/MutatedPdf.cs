using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Testing.Mutations;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Mutations;

/// <summary>Damaged reports drawn by hand, in any style of lines.</summary>
internal sealed class MutatedPdf : MutatedFormat
{
    private static readonly RuleStyle[] Styles = Enum.GetValues<RuleStyle>();

    public override string Name => "pdf";

    public override int OrdinaryMutations => 150;

    public override int NightlyMutations => 6_000;

    public override byte[] Write(TextReport report, int style, MarkupDamage damage) =>
        new ReportSketch(Styles[style % Styles.Length], IsLandscape: style / Styles.Length % 2 == 1).Draw(report, new Random(style));

    public override ReadResult Read(byte[] document) => PdfReading.Of(document);
}
