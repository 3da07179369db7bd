using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Oracle;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class FormTests
{
    [Theory]
    [InlineData("2019", 22, 161, 15, 198)]
    [InlineData("2021", 10, 175, 15, 200)]
    public void Cells_OfEachForm_AreAsManyAsPrinted(string formId, int proactive, int requests, int challenges, int all)
    {
        Form form = BothForms.Get(formId);
        form.Tables.Select(table => table.Rows.Sum(row => row.Cells.Count)).Should().Equal(proactive, requests, challenges);
        form.Cells.Should().HaveCount(all);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Cells_OfEachForm_AreInPrintedOrder(string formId) =>
        BothForms.Get(formId).Cells.Select(cell => cell.Pointer).Should().Equal(PrintedForm.Rows(formId).SelectMany(row => row.Cells));

    [Theory, ClassData(typeof(BothForms))]
    public void Rows_OfEachForm_AreInPrintedOrder(string formId) =>
        BothForms.Get(formId).Tables.SelectMany(table => table.Rows).Select(row => row.Pointer)
            .Should().Equal(PrintedForm.Rows(formId).Select(row => row.Pointer));

    [Theory, ClassData(typeof(BothForms))]
    public void Sections_OfEachForm_AreTheSixOfficialOnes(string formId)
    {
        Form form = BothForms.Get(formId);
        form.Sections.Select(section => (section.Pointer, section.Label.Chinese)).Should().Equal(PrintedForm.Sections);
        form.Sections.OfType<FormTable>().Should().Equal(form.Tables);
        form.Tables.Should().Equal(form.ProactiveDisclosure, form.Requests, form.ReviewAndLitigation);
        form.Sections.Except(form.Tables).Should().Equal(form.Overview, form.ProblemsAndImprovements, form.OtherMatters);
    }

    [Fact]
    public void Tables_WhereBothFormsPrintTheSame_AreTheSameInstance()
    {
        Form.Year2019.ReviewAndLitigation.Should().BeSameAs(Form.Year2021.ReviewAndLitigation);
        Form.Year2019.Requests.Should().NotBeSameAs(Form.Year2021.Requests);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Sums_OfEachForm_AreThoseOfTheRules(string formId)
    {
        Form form = BothForms.Get(formId);
        OracleForm.Of(form).Sums.Select(sum => $"{string.Join(" + ", sum.Parts)} = {string.Join(" + ", sum.Stated)}").Should().Equal(
            form.Requests.RowTotals
                .Concat(form.Requests.ColumnTotals)
                .Concat(form.Requests.Balances)
                .Concat(form.ReviewAndLitigation.RowTotals)
                .Select(sum => sum.ToString()));
        form.ProactiveDisclosure.RowTotals.Concat(form.ProactiveDisclosure.ColumnTotals).Concat(form.ProactiveDisclosure.Balances).Should().BeEmpty();
        form.ReviewAndLitigation.ColumnTotals.Concat(form.ReviewAndLitigation.Balances).Should().BeEmpty();
    }

    [Fact]
    public void All_ForCallers_ListsTheOlderFormFirst()
    {
        Form.All.Should().Equal(Form.Year2019, Form.Year2021);
        Form.All.Select(form => form.Id).Should().Equal("2019", "2021");
        Form.All.Select(form => form.ToString()).Should().Equal("2019", "2021");
        Form.All.Select(form => form.IssuedAs).Should().Equal("国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号");
        Form.All.Select(form => (form.FirstYear, form.LastYear)).Should().Equal((2019, 2020), (2021, null));
    }

    [Theory]
    [InlineData(2018, false, false)]
    [InlineData(2019, true, false)]
    [InlineData(2020, true, false)]
    [InlineData(2021, false, true)]
    [InlineData(2022, false, true)]
    [InlineData(9999, false, true)]
    public void Serves_AroundTheChangeOfForms_IsOneFormAtMost(int year, bool by2019, bool by2021)
    {
        Form.Year2019.Serves(year).Should().Be(by2019);
        Form.Year2021.Serves(year).Should().Be(by2021);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Of_ReportOfEachForm_IsThatForm(string formId) =>
        Form.Of(ConsistentReport.Zero(BothForms.Get(formId))).Should().BeSameAs(BothForms.Get(formId));

    [Fact]
    public void Of_Null_Throws()
    {
        Action of = () => Form.Of(null!);
        of.Should().Throw<ArgumentNullException>().WithParameterName("report");
    }

    [Theory, ClassData(typeof(BothForms))]
    public void GetCell_EveryPointer_FindsItsCell(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (FormCell cell in form.Cells)
        {
            form.GetCell(cell.Pointer).Should().BeSameAs(cell);
            form.TryGetCell(cell.Pointer, out FormCell? found).Should().BeTrue();
            found.Should().BeSameAs(cell);
        }
    }

    [Theory]
    [InlineData("2021", "/requests/newlyRecieved/total", "/requests/newlyReceived/total")]
    [InlineData("2021", "/requests/outcomes/witheld/stateSecret/naturalPerson", "/requests/outcomes/withheld/stateSecret/naturalPerson")]
    [InlineData("2021", "/proactiveDisclosure/regulations/newlyMade", "/proactiveDisclosure/regulations/issued")]
    [InlineData("2019", "/proactiveDisclosure/administrativeFees/amount", "/proactiveDisclosure/administrativeFees/change")]
    [InlineData("2019", "/REQUESTS/carriedOver/total", "/requests/carriedOver/total")]
    [InlineData("2019", "requests/carriedOver/total", "/requests/carriedOver/total")]
    public void GetCell_UnknownPointer_NamesTheNearest(string formId, string pointer, string nearest)
    {
        Form form = BothForms.Get(formId);
        form.TryGetCell(pointer, out FormCell? cell).Should().BeFalse();
        cell.Should().BeNull();
        Action get = () => form.GetCell(pointer);
        get.Should().Throw<ArgumentException>().WithParameterName(nameof(pointer)).WithMessage($"Form {formId} has no cell '{pointer}'. Nearest: *{nearest}*");
    }

    [Fact]
    public void GetCell_Null_Throws()
    {
        Action get = () => Form.Year2019.GetCell(null!);
        get.Should().Throw<ArgumentNullException>().WithParameterName("pointer");
    }

    [Fact]
    public void Get_Id_IsTheFormOfThatName()
    {
        foreach (Form form in Form.All)
        {
            Form.Get(form.Id).Should().BeSameAs(form);
        }

        Action get = () => Form.Get("2020");
        get.Should().Throw<ArgumentException>().WithMessage("*'2020'*2019, 2021*");
    }
}
