using CsCheck;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Testing;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class SketchLawTests
{
    private static readonly Gen<(int Seed, string FormId, ReportSketch Sketch, int Blank)> Layouts = Gen.Select(
        Gen.Int, Gen.OneOf("2019", "2021"), Gen.Enum<RuleStyle>(), Gen.Bool, Gen.Int[0, 3],
        (seed, form, style, isLandscape, blank) => (seed, form, new ReportSketch(style, isLandscape), blank));

    [Fact]
    public void Read_AnyLayout_EveryCellRightAndNothingToReport() => Law.Broken(
        Layouts,
        layout =>
        {
            ReadResult result = Read(layout, out Form form, out Dictionary<string, decimal?> printed);
            return result.Diagnostics.Count == 0 && result.Cells.Count == form.Cells.Count ? Readings.Faults(result, printed) : [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];
        },
        ordinary: 40,
        nightly: 2_000).Should().HaveCount(0, "every layout is read (seed {0})", Law.Seed);

    /// <summary>Widths with which the lines of another table, or one that is missing, move a line of a double border, so that it is no longer drawn like the other.</summary>
    [Theory]
    [InlineData(-4518, "2021", nameof(RuleStyle.SeparateDouble), true, 0, 1)]
    [InlineData(-4518, "2021", nameof(RuleStyle.SeparateDouble), true, 0.01957001417727196, 1)]
    [InlineData(14894, "2019", nameof(RuleStyle.WideDouble), false, 0.19047619047619047, 2)]
    [InlineData(-57805, "2021", nameof(RuleStyle.BoxedDouble), true, 0.125, 2)]
    [InlineData(8421, "2019", nameof(RuleStyle.BoxedDouble), true, 0.07692307692307693, 1)]
    public void Read_DoubleBorderNotDrawnAlike_GapIsNoColumn(int seed, string id, string style, bool isLandscape, double missing, int blank)
    {
        ReportSketch sketch = new(Enum.Parse<RuleStyle>(style), isLandscape) { Missing = missing };

        ReadResult result = Read((seed, id, sketch, blank), out _, out Dictionary<string, decimal?> printed);

        Readings.Faults(result, printed).Should().BeEmpty();
        (missing > 0 || result.Diagnostics.Count == 0).Should().BeTrue("nothing is missing");
    }

    [Fact]
    public void Read_LinesMissing_EveryCellRightOrReported() => Law.Broken(
        Gen.Select(Layouts, Gen.Double[0.001, 0.2], (layout, missing) => layout with { Sketch = layout.Sketch with { Missing = missing } }),
        layout => Readings.Faults(Read(layout, out _, out Dictionary<string, decimal?> printed), printed),
        ordinary: 60,
        nightly: 5_000).Should().HaveCount(0, "nothing is wrong in silence (seed {0})", Law.Seed);

    [Fact]
    public void Read_ValueMergedWithTheOneBelow_IsReadForNeither() => Law.Broken(
        Gen.Select(Layouts, Gen.Int[0, 19], Gen.Int[0, 6]),
        merge =>
        {
            ((int Seed, string FormId, ReportSketch Sketch, int Blank) layout, int row, int value) = merge;
            Form form = Form.All.Single(candidate => candidate.Id == layout.FormId);
            TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
            Dictionary<string, decimal?> printed = report.Printed(form);
            List<List<TextBox>> rows = report.Tables[1].Rows.FindAll(TextTable.HasValues);
            (int upper, int lower) = (rows[row].Count - 7 + value, rows[row + 1].Count - 7 + value);
            (FormCell one, FormCell other) = (rows[row][upper].Cell!, rows[row + 1][lower].Cell!);
            rows[row][upper] = rows[row][upper] with { RowSpan = 2 };
            rows[row + 1].RemoveAt(lower);

            ReadResult result = PdfReading.Of(layout.Sketch.Draw(report, new(layout.Seed)));
            ReadCell[] read = [.. result.Cells.Where(cell => cell.Definition == one || cell.Definition == other)];

            // A page that breaks between the rows draws two boxes.
            return read.Select(cell => ((PdfPlace)cell.Place).Page).Distinct().Count() == 2 ? []
                : [.. Readings.Faults(result, printed), .. read.Select(cell => $"{cell.Definition.Pointer} was read")];
        },
        ordinary: 40,
        nightly: 2_000).Should().HaveCount(0, "a merged value is right for neither row (seed {0})", Law.Seed);

    /// <summary>A row with a box more than the others stands out of the table, where no head is over it: the row that fits what is drawn there is the wrong one.</summary>
    [Fact]
    public void Read_RowWithABoxMore_EveryCellRightOrReported() => Law.Broken(
        Gen.Select(Layouts, Gen.Int[0, 19], Gen.Int[0, 7], Gen.OneOf("", "7", "0")),
        more =>
        {
            ((int Seed, string FormId, ReportSketch Sketch, int Blank) layout, int row, int place, string text) = more;
            Form form = Form.All.Single(candidate => candidate.Id == layout.FormId);
            TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
            Dictionary<string, decimal?> printed = report.Printed(form);
            List<TextBox> boxes = report.Tables[1].Rows.FindAll(TextTable.HasValues)[row];
            boxes.Insert(boxes.Count - 7 + place, new(text));

            return Readings.Faults(PdfReading.Of(layout.Sketch.Draw(report, new(layout.Seed))), printed);
        },
        ordinary: 60,
        nightly: 2_000).Should().HaveCount(0, "the row is not the only one that is right (seed {0})", Law.Seed);

    private static ReadResult Read((int Seed, string FormId, ReportSketch Sketch, int Blank) layout, out Form form, out Dictionary<string, decimal?> printed)
    {
        Form drawn = form = Form.All.Single(candidate => candidate.Id == layout.FormId);
        Random random = new(layout.Seed);
        TextReport report = TextReport.Spanned(drawn, cell => random.Next(4) < layout.Blank ? "" : TextReport.Print(cell, TextReport.NumberOf(drawn, cell)));
        printed = report.Printed(drawn);
        return PdfReading.Of(layout.Sketch.Draw(report, random));
    }
}
