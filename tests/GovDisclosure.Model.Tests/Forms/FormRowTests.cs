using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class FormRowTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void Label_OfEveryRow_IsTheOfficialOne(string formId) =>
        Rows(formId).Select(row => row.Label.Chinese).Should().Equal(PrintedForm.Rows(formId).Select(row => row.Label));

    [Theory, ClassData(typeof(BothForms))]
    public void LegalBasis_OfEveryRow_IsTheArticleBehindIt(string formId) =>
        Rows(formId).Select(row => row.LegalBasis).Should().Equal(PrintedForm.Rows(formId).Select(row => row.Basis));

    [Theory, ClassData(typeof(BothForms))]
    public void Heading_OfEveryRow_IsThePrintedOne(string formId) =>
        Rows(formId).Select(row => row.Heading?.Label.Chinese).Should().Equal(PrintedForm.Rows(formId).Select(row => row.Heading));

    [Theory, ClassData(typeof(BothForms))]
    public void Columns_OfEveryRow_AreThePrintedOnes(string formId)
    {
        foreach ((FormRow row, PrintedRow printed) in Rows(formId).Zip(PrintedForm.Rows(formId)))
        {
            row.Columns.Select(column => new PrintedColumn(column.Name, column.Label.Chinese, column.Unit.Name.Chinese, column.Heading?.Label.Chinese))
                .Should().Equal(printed.Columns, $"{row.Pointer} prints them");
            row.Cells.Select(cell => cell.Column).Should().Equal(row.Columns);
            row.Cells.Should().OnlyContain(cell => cell.Row == row);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void IsTotal_OfRowsAndColumns_MarksTotalsAlone(string formId)
    {
        Rows(formId).Where(row => row.IsTotal).Select(row => row.Pointer).Should().Equal("/requests/outcomes/total");
        Rows(formId).SelectMany(row => row.Columns).Distinct().Where(column => column.IsTotal).Select(column => column.Label.Chinese)
            .Should().Equal("总计", "总计");
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Kind_OfEveryCell_LetsOnlyTheChangeBeNegative(string formId)
    {
        foreach (FormCell cell in BothForms.Get(formId).Cells)
        {
            cell.Column.Kind.Should().Be(
                cell.Column.Name switch
                {
                    "change" => CellKind.SignedCount,
                    "amount" => CellKind.Amount,
                    _ => CellKind.Count,
                },
                cell.Pointer);
            cell.Column.RawTextName.Should().Be(cell.Pointer == "/proactiveDisclosure/centralizedProcurement/amount" ? "amountText" : null, cell.Pointer);
        }
    }

    [Theory]
    [InlineData("2019", "/requests/outcomes/otherHandling/other", "三、（六）其他处理")]
    [InlineData("2021", "/requests/outcomes/otherHandling/other", "三、（六）3.其他")]
    [InlineData("2021", "/requests/outcomes/withheld/stateSecret", "三、（三）1.属于国家秘密")]
    [InlineData("2021", "/requests/outcomes/disclosed", "三、（一）予以公开")]
    [InlineData("2021", "/requests/outcomes/total", "三、（七）总计")]
    [InlineData("2021", "/requests/carriedForward", "四、结转下年度继续办理")]
    [InlineData("2019", "/reviewAndLitigation/administrativeReview", "行政复议")]
    [InlineData("2021", "/reviewAndLitigation/directLitigation", "行政诉讼：未经复议直接起诉")]
    [InlineData("2019", "/proactiveDisclosure/regulations", "规章")]
    public void QualifiedLabel_OfRowsInGroups_NamesTheWayToThem(string formId, string pointer, string label) =>
        Rows(formId).Single(row => row.Pointer == pointer).QualifiedLabel.Chinese.Should().Be(label);

    [Theory, ClassData(typeof(BothForms))]
    public void QualifiedLabel_OfEveryRow_IsUniqueInBothLanguages(string formId)
    {
        Rows(formId).Select(row => row.QualifiedLabel.Chinese).Should().OnlyHaveUniqueItems();
        Rows(formId).Select(row => row.QualifiedLabel.English).Should().OnlyHaveUniqueItems();
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Label_OfEveryCell_JoinsRowAndColumn(string formId)
    {
        foreach (FormCell cell in BothForms.Get(formId).Cells)
        {
            cell.Label.Chinese.Should().Be($"{cell.Row.QualifiedLabel.Chinese}：{cell.Column.Label.Chinese}");
            cell.Label.English.Should().NotBeNullOrWhiteSpace();
            cell.ToString().Should().Be(cell.Pointer);
        }

        BothForms.Get(formId).Cells.Select(cell => cell.Label.Chinese).Should().OnlyHaveUniqueItems();
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Parent_OfEveryRow_IsTheGroupItsPointerNames(string formId)
    {
        foreach (FormRow row in Rows(formId))
        {
            string outer = row.Pointer[..row.Pointer.LastIndexOf('/')];
            row.Parent?.Pointer.Should().Be(outer);
            (row.Parent is null).Should().Be(outer.LastIndexOf('/') == 0, row.Pointer);
            for (FormGroup? group = row.Parent; group is not null; group = group.Parent)
            {
                group.Rows.Should().Contain(row);
                bool isOneLine = formId == "2019" && group.Name == "otherHandling";
                group.Label.Chinese.Should().Be(isOneLine ? "其他处理" : PrintedForm.Groups[group.Pointer]);
            }
        }
    }

    [Fact]
    public void FindCell_ByColumnName_FindsItOrNull()
    {
        FormRow row = Form.Year2021.ReviewAndLitigation.Rows[0];
        row.FindCell("pending")!.Pointer.Should().Be("/reviewAndLitigation/administrativeReview/pending");
        row.FindCell("naturalPerson").Should().BeNull();
    }

    private static FormRow[] Rows(string formId) => [.. BothForms.Get(formId).Tables.SelectMany(table => table.Rows)];
}
