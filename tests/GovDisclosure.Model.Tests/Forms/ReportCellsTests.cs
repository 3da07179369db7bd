using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class ReportCellsTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void GetCells_AnyReport_AreTheCellsOfItsFormInOrder(string formId)
    {
        IReadOnlyList<FormCell> cells = BothForms.Get(formId).Cells;
        ReportGen.Any(BothForms.Get(formId)).Sample(report => report.GetCells().Select(cell => cell.Definition).SequenceEqual(cells));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void GetCell_EveryPointer_FindsWhatThePropertyPathFinds(string formId)
    {
        // Each cell a number of its own, so that no two can be taken for one another.
        Form form = BothForms.Get(formId);
        ReportBuilder builder = new(form) { Year = form.FirstYear, Agency = new() { Name = "某局" } };
        for (int i = 0; i < form.Cells.Count; i++)
        {
            builder[form.Cells[i].Pointer] = 1_000 + i;
        }

        AnnualReport report = builder.Build();
        for (int i = 0; i < form.Cells.Count; i++)
        {
            string pointer = form.Cells[i].Pointer;
            RecordPath.Value(report, pointer).Should().Be(1_000 + i, pointer);
            report.GetCell(pointer).Should().Be(1_000 + i, pointer);
            report.GetCells()[i].Should().Be(new ReportCell(form.Cells[i], 1_000 + i));
        }

        long?[] copied = new long?[form.CountCells.Length];
        report.CopyCountsTo(copied);
        copied.Should().Equal(form.Cells.Select((cell, i) => (cell, i)).Where(item => item.cell.Column.Kind != CellKind.Amount).Select(item => (long?)(1_000 + item.i)));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void GetCells_OfTheForm_AreExactlyTheCellsOfTheRecords(string formId)
    {
        Type type = formId == "2019" ? typeof(AnnualReport2019) : typeof(AnnualReport2021);
        RecordPath.Walk(type).Where(member => RecordPath.IsCell(member.Property)).Select(member => member.Pointer)
            .Should().BeEquivalentTo(BothForms.Get(formId).Cells.Select(cell => cell.Pointer));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void WithCell_EveryCell_ChangesThatCellAlone(string formId)
    {
        AnnualReport report = ConsistentReport.Filled(BothForms.Get(formId));
        IReadOnlyList<ReportCell> before = report.GetCells();
        foreach (ReportCell cell in before)
        {
            foreach (decimal? value in new[] { null, cell.Value + 1, 0 })
            {
                AnnualReport changed = report.WithCell(cell.Pointer, value);
                changed.GetCells().Should().Equal(before.Select(other => other == cell ? other with { Value = value } : other));
                changed.Should().NotBe(report, cell.Pointer);
                changed.WithCell(cell.Pointer, cell.Value).Should().Be(report);
            }
        }

        report.GetCells().Should().Equal(before);
    }

    [Fact]
    public void WithCell_ConcreteReport_KeepsItsType()
    {
        AnnualReport2019 report = (AnnualReport2019)ConsistentReport.Zero(Form.Year2019);
        AnnualReport2019 changed = report.WithCell("/proactiveDisclosure/centralizedProcurement/projects", 4);
        changed.ProactiveDisclosure.CentralizedProcurement.Projects.Should().Be(4);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void GetCell_UnknownPointer_ThrowsAndNamesTheNearest(string formId)
    {
        AnnualReport report = ConsistentReport.Zero(BothForms.Get(formId));
        Action get = () => report.GetCell("/requests/outcomes/total/totals");
        get.Should().Throw<ArgumentException>().WithMessage("*Nearest: /requests/outcomes/total/total,*");
        Action change = () => report.WithCell("/requests/outcomes/total/totals", 1);
        change.Should().Throw<ArgumentException>().WithMessage("*Nearest: /requests/outcomes/total/total,*");
    }

    [Fact]
    public void GetCells_OfNoReport_Throws()
    {
        AnnualReport none = null!;
        Action list = () => none.GetCells();
        list.Should().Throw<ArgumentNullException>().WithParameterName("report");
        Action get = () => none.GetCell("/requests/carriedOver/total");
        get.Should().Throw<ArgumentNullException>().WithParameterName("report");
    }

    [Fact]
    public void ReportCell_ForCallers_CarriesPointerAndLabel()
    {
        ReportCell cell = ConsistentReport.Zero(Form.Year2021).GetCells().Single(cell => cell.Pointer == "/requests/outcomes/withheld/stateSecret/naturalPerson");
        cell.Label.Chinese.Should().Be("三、（三）1.属于国家秘密：自然人");
        cell.Value.Should().Be(0);
    }
}
