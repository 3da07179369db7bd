using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class FormTableTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void Note_OfTheTables_IsTheRelationTheFormPrints(string formId)
    {
        Form form = BothForms.Get(formId);
        form.Requests.Note!.Chinese.Should().Be("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和");
        form.ProactiveDisclosure.Note.Should().BeNull();
        form.ReviewAndLitigation.Note.Should().BeNull();
    }

    [Theory, ClassData(typeof(BothForms))]
    public void IsPrintedInOneLine_OfTheTables_HoldsForTableFourAlone(string formId) =>
        BothForms.Get(formId).Tables.Select(table => table.IsPrintedInOneLine).Should().Equal(false, false, true);

    [Theory, ClassData(typeof(BothForms))]
    public void Columns_OfTheTables_AreEachListedOnce(string formId)
    {
        foreach (FormTable table in BothForms.Get(formId).Tables)
        {
            table.Columns.Should().OnlyHaveUniqueItems();
            table.Columns.Should().BeEquivalentTo(table.Rows.SelectMany(row => row.Columns).Distinct());
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Entries_OfTheTables_HoldEveryRowInOrder(string formId)
    {
        foreach (FormTable table in BothForms.Get(formId).Tables)
        {
            table.Entries.SelectMany(entry => entry.Rows).Should().Equal(table.Rows);
            table.Entries.Should().OnlyContain(entry => entry.Parent == null && entry.Pointer == $"{table.Pointer}/{entry.Name}");
        }
    }
}
