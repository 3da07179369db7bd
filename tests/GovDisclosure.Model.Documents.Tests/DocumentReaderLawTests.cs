using CsCheck;
using GovDisclosure.Model.Documents.Testing;
using GovDisclosure.Model.Documents.Testing.Mutations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class DocumentReaderLawTests
{
    private static readonly Gen<Form> AnyForm = Gen.OneOf(Form.Year2019, Form.Year2021);
    private static readonly Gen<TextShape> AnyShape = Gen.Enum<TextShape>();

    public static MatrixTheoryData<string, int> FormsAndShapes() => new(Form.All.Select(form => form.Id), Enum.GetValues<TextShape>().Cast<int>());

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_EveryCellADifferentNumber_EveryCellInItsPlace(string formId, int shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == formId);

        ReadResult result = TextReport.Numbered(form).Read((TextShape)shape);

        result.Diagnostics.Should().BeEmpty();
        result.Form.Should().BeSameAs(form);
        result.Cells.Select(cell => cell.Definition).Should().Equal(form.Cells);
        result.Cells.Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        result.Report!.GetCells().Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
    }

    [Fact]
    public void Read_AnyReportWithBlanks_RoundTrips() =>
        Gen.Select(AnyForm, AnyShape, Gen.Int[-1, 999].Array[Form.All.Max(form => form.Cells.Count)]).Sample(
            (form, shape, numbers) =>
            {
                Dictionary<string, decimal?> printed = form.Cells.Index().ToDictionary(
                    cell => cell.Item.Pointer, cell => numbers[cell.Index] < 0 ? null : (decimal?)numbers[cell.Index], StringComparer.Ordinal);
                ReadResult result = TextReport.Of(form, cell => TextReport.Print(cell, printed[cell.Pointer])).Read(shape);
                if (!TextShapes.ShowsBlanks(shape))
                {
                    return Readings.Faults(result, printed).Count == 0;
                }

                return result.Diagnostics.Count == 0
                    && result.Report!.GetCells().All(cell => cell.Value == printed[cell.Pointer])
                    && result.Report is { Year: var year, OtherMatters.Length: > 0, Overview.Length: > 0, ProblemsAndImprovements.Length: > 0, Agency.Name: TextReport.AgencyName }
                    && year == form.FirstYear + 1;
            },
            iter: 300);

    [Fact]
    public void Read_AnyDamage_EveryCellRightOrReported() =>
        Law.Broken(
            Gen.Select(AnyForm, AnyShape, Damage.Any, Gen.Bool),
            made =>
            {
                (Form form, TextShape shape, Damage damage, bool isSparse) = made;

                // A box too many beside an empty one that leaves no trace is a row like any other.
                bool hasBlanks = isSparse && (TextShapes.ShowsBlanks(shape) || !damage.AddsBox);
                TextReport report = hasBlanks ? Sparse(form) : TextReport.Numbered(form);
                damage.Apply(report);
                return Faults(report, form, shape, hasBlanks);
            },
            ordinary: 600,
            nightly: 20_000).Should().BeEmpty();

    [Fact]
    public void Read_DamageInEveryTable_EveryCellRightOrReported() =>
        Law.Broken(
            Gen.Select(AnyForm, AnyShape, Damage.Any.Array[3]),
            made =>
            {
                (Form form, TextShape shape, Damage[] damages) = made;
                TextReport report = TextReport.Numbered(form);
                foreach (Damage damage in damages.DistinctBy(damage => damage.Table).OrderByDescending(damage => damage.Table))
                {
                    damage.Apply(report);
                }

                return Faults(report, form, shape, isSparse: false);
            },
            ordinary: 300,
            nightly: 10_000).Should().BeEmpty();

    [Fact]
    public void Read_SecondValuesBehindAStrayRow_AreNotPassedOver()
    {
        TextReport report = TextReport.Numbered(Form.Year2019);
        List<List<TextBox>> rows = report.Tables[2].Rows;
        rows.Insert(rows.Count - 1, [.. rows[^1].Select(box => box with { Text = $"9{box.Text}" })]);
        rows.Insert(rows.Count - 1, [new("行政许可"), new("1"), new("2"), new("3")]);

        Faults(report, Form.Year2019, TextShape.CellALine, isSparse: false).Should().BeEmpty();
    }

    [Fact]
    public void Read_ColumnsInAnyOrder_EveryCellRight() =>
        Gen.Select(AnyForm, AnyShape, Gen.Int).Sample(
            (form, shape, seed) =>
            {
                TextReport report = Shuffle.Columns(TextReport.Numbered(form), form, seed);
                Faults(report, form, shape, isSparse: false).Should().BeEmpty();
                report.Read(shape).Diagnostics.Should().BeEmpty();
            },
            iter: 300);

    [Fact]
    public void Read_ColumnsInAnyOrderAndDamaged_EveryCellRightOrReported() =>
        Law.Broken(
            Gen.Select(AnyForm, AnyShape, Gen.Int, Damage.Any.Where(damage => damage.KeepsHeads)),
            made =>
            {
                (Form form, TextShape shape, int seed, Damage damage) = made;
                TextReport report = Shuffle.Columns(TextReport.Numbered(form), form, seed);
                damage.Apply(report);
                return Faults(report, form, shape, isSparse: false);
            },
            ordinary: 300,
            nightly: 10_000).Should().BeEmpty();

    [Fact]
    public void Read_ColumnTheFormLacks_LeavesItOutWithAWarningAndShiftsNothing() =>
        Gen.Select(AnyForm, AnyShape, Gen.Int[0, 6]).Sample(
            (form, shape, at) =>
            {
                TextReport report = Shuffle.Columns(TextReport.Numbered(form), form, seed: null);
                foreach (List<TextBox> row in report.Tables[1].Rows.Skip(1))
                {
                    row.Insert(row.Count - at, new(TextTable.HasValues(row) ? "55" : "小计"));
                }

                ReadResult result = report.Read(shape);
                Readings.Faults(result, Printed(form, isSparse: false)).Should().BeEmpty();
                result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("unknown-column");
                result.Diagnostics[0].Text.Should().Be("小计");
            },
            iter: 100);

    [Fact]
    public void Read_TablesOfBothForms_EveryCellRightOrReported() =>
        Gen.Select(AnyForm, AnyShape, Gen.Int[1, 7]).Sample(
            (form, shape, mix) =>
            {
                Form other = Form.All.Single(candidate => candidate != form);
                TextReport report = TextReport.Numbered(form);
                TextReport another = TextReport.Of(other, cell => TextReport.Print(cell, Printed(form, isSparse: false).GetValueOrDefault(cell.Pointer) ?? 999));
                for (int table = 0; table < report.Tables.Count; table++)
                {
                    if ((mix & (1 << table)) != 0)
                    {
                        report.Tables[table] = another.Tables[table];
                    }
                }

                ReadResult result = report.Read(shape);
                Dictionary<string, decimal?> printed = result.Form!.Cells.ToDictionary(
                    cell => cell.Pointer, cell => (decimal?)(Printed(form, isSparse: false).GetValueOrDefault(cell.Pointer) ?? 999), StringComparer.Ordinal);
                Readings.Faults(result, printed).Should().BeEmpty();
                result.Diagnostics.Any(diagnostic => diagnostic.Code == "other-form").Should().Be(((mix & 1) != 0) != ((mix & 2) != 0));
            },
            iter: 100);

    private static TextReport Sparse(Form form)
    {
        Dictionary<string, decimal?> printed = Printed(form, isSparse: true);
        return TextReport.Of(form, cell => TextReport.Print(cell, printed[cell.Pointer]));
    }

    private static Dictionary<string, decimal?> Printed(Form form, bool isSparse) => form.Cells.ToDictionary(
        cell => cell.Pointer,
        cell => TextReport.NumberOf(form, cell) is var number && isSparse && number % 3 != 0 ? null : (decimal?)number,
        StringComparer.Ordinal);

    private static List<string> Faults(TextReport report, Form form, TextShape shape, bool isSparse)
    {
        ReadResult result = report.Read(shape);
        return [.. Readings.Faults(result, Printed(form, isSparse)), .. Readings.LostTexts(result, report, TextShapes.ShowsBlanks(shape))];
    }
}
