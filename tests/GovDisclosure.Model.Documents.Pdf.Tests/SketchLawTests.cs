using CsCheck;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class SketchLawTests
{
    private static readonly Gen<(int Seed, int Form, RuleStyle Style, bool IsLandscape, int Blank)> Layouts =
        Gen.Select(Gen.Int, Gen.Int[0, 1], Gen.Enum<RuleStyle>(), Gen.Bool, Gen.Int[0, 3]);

    [Fact]
    public void Read_AnyLayout_EveryCellRightAndNothingToReport() => Layouts.Sample(
        layout =>
        {
            (ReadResult result, Form form, Dictionary<string, decimal?> printed, _) = Draw(layout, missing: 0);
            result.Diagnostics.Should().BeEmpty();
            result.Cells.Should().HaveCount(form.Cells.Count);
            Readings.Faults(result, printed).Should().BeEmpty();
        },
        iter: 60);

    [Fact]
    public void Read_LinesMissing_EveryCellRightOrReported() => Gen.Select(Layouts, Gen.Double[0.001, 0.2]).Sample(
        (layout, missing) =>
        {
            (ReadResult result, Form form, Dictionary<string, decimal?> printed, _) = Draw(layout, missing);

            // Where a whole table is beyond recognition the report may be taken for one on the other form; never without an error.
            List<string> faults = result.Form == form || !result.HasErrors ? Readings.Faults(result, printed) : [];
            return faults.Count == 0 ? true : throw new InvalidOperationException(string.Join('\n', faults));
        },
        iter: 200);

    internal static (ReadResult Result, Form Form, Dictionary<string, decimal?> Printed, byte[] Document) Draw((int Seed, int Form, RuleStyle Style, bool IsLandscape, int Blank) layout, double missing)
    {
        Form form = Form.All[layout.Form];
        Random random = new(layout.Seed);
        Dictionary<string, decimal?> printed = form.Cells.ToDictionary(
            cell => cell.Pointer, cell => random.Next(4) < layout.Blank ? (decimal?)null : PrintedReport.NumberOf(form, cell), StringComparer.Ordinal);
        PrintedReport report = PrintedReport.Of(form, cell => PrintedReport.Print(cell, printed[cell.Pointer]));
        PdfSketch sketch = new();
        TableSketch page = new(sketch, layout.Style, random, layout.IsLandscape ? 842 : 595, layout.IsLandscape ? 595 : 842) { Missing = missing };
        page.Paragraph(report.Title);
        for (int lines = random.Next(20); lines > 0; lines--)
        {
            page.Paragraph("本年度公开信息若干条。");
        }

        foreach (PrintedTable table in report.Tables)
        {
            page.Paragraph(table.Heading);
            page.Draw(table);
        }

        byte[] document = sketch.Build();
        return (Reading.Of(document), form, printed, document);
    }
}
