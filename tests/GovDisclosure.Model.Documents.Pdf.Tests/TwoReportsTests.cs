using CsCheck;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Testing;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class TwoReportsTests
{
    private static readonly Gen<(string Form, int Cell, string Value, (int First, int Second) Breaks, (bool IsPageEach, bool IsWide, RuleStyle Style, bool IsLandscape) Layout, int Seed)> Pairs = Gen.Select(
        Gen.OneOf("2019", "2021"), Gen.Int[-1000, 1000], Gen.OneOf("9", "", "/"), Gen.Select(Gen.Int[0, 23], Gen.Int[0, 23]), Gen.Select(Gen.Bool, Gen.Bool, Gen.Enum<RuleStyle>(), Gen.Bool), Gen.Int);

    /// <summary>Wherever the titles break: at 0 they do not. Where the cell is none, nothing but the titles tells the reports apart.</summary>
    [Fact]
    public void Read_TwoYearsThatDifferInACell_AreRefusedWhereverTheirTitlesBreak() => Law.Broken(
        Pairs,
        pair =>
        {
            Form form = Form.All.Single(candidate => candidate.Id == pair.Form);
            FormCell? changed = pair.Cell < 0 ? null : form.Cells[pair.Cell % form.Cells.Count];
            TextReport[] reports =
            [
                Titled(TextReport.Numbered(form), 1, pair.Breaks.First, pair.Layout.IsWide),
                Titled(TextReport.Of(form, cell => cell == changed ? pair.Value : TextReport.Print(cell, TextReport.NumberOf(form, cell))), 2, pair.Breaks.Second, pair.Layout.IsWide),
            ];

            ReadResult result = PdfReading.Of(new ReportSketch(pair.Layout.Style, pair.Layout.IsLandscape).Draw(reports, new(pair.Seed), pair.Layout.IsPageEach));

            return result is { Report: null, Diagnostics: [{ Code: "several-reports" }] } ? [] : [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];
        },
        ordinary: 60,
        nightly: 2_000).Should().HaveCount(0, "figures of two reports are never mixed (seed {0})", Law.Seed);

    private static TextReport Titled(TextReport report, int years, int at, bool isWide)
    {
        string title = $"{TextReport.AgencyName}{report.Year + years}年政府信息公开工作年度报告";
        return new() { Year = report.Year, Tables = report.Tables, Overview = isWide ? new('文', 46) : report.Overview, Title = at is 0 or > 21 ? title : title.Insert(at, "\n") };
    }
}
