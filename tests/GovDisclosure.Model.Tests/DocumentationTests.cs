using System.Reflection;
using System.Xml.Linq;
using GovDisclosure.Model.Tests.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests;

/// <summary>The doc comments of the records explain every table, group, row and column by its official label.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.ChangeExtension(typeof(AnnualReport).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? "", StringComparer.Ordinal);

    [Theory, ClassData(typeof(BothForms))]
    public void Summary_OfEveryRowAndColumn_CarriesTheOfficialLabel(string formId)
    {
        foreach (PrintedRow row in PrintedForm.Rows(formId))
        {
            SummaryOf(formId, row.Pointer).Should().Contain(row.Label, row.Pointer);
            foreach (PrintedColumn column in row.Columns)
            {
                SummaryOf(formId, $"{row.Pointer}/{column.Name}").Should().Contain(column.Label, $"{row.Pointer}/{column.Name}");
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Summary_OfEveryGroup_CarriesTheOfficialLabel(string formId)
    {
        foreach ((string pointer, string label) in PrintedForm.Groups)
        {
            SummaryOf(formId, pointer).Should().Contain(label, pointer);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Summary_OfEverySection_CarriesTheOfficialLabel(string formId)
    {
        foreach ((string pointer, string label) in PrintedForm.Sections)
        {
            SummaryOf(formId, pointer).Should().Contain(label, pointer);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Summary_OfEveryCell_SaysWhatBlankMeans(string formId)
    {
        foreach (string pointer in PrintedForm.Rows(formId).SelectMany(row => row.Cells))
        {
            PropertyInfo property = PropertyOf(formId, pointer);
            SummaryOf(formId, pointer).Should().Contain("blank", pointer);
            property.PropertyType.Should().Be(property.Name == "Amount" ? typeof(decimal?) : typeof(long?), pointer);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Summary_OfEveryRowWithABasis_CitesIt(string formId)
    {
        foreach (PrintedRow row in PrintedForm.Rows(formId).Where(row => row.Basis is not null))
        {
            SummaryOf(formId, row.Pointer).Should().Contain(row.Basis, row.Pointer);
        }
    }

    private static string SummaryOf(string formId, string pointer)
    {
        PropertyInfo property = PropertyOf(formId, pointer);
        return Summaries[$"P:{property.DeclaringType!.FullName}.{property.Name}"];
    }

    private static PropertyInfo PropertyOf(string formId, string pointer) =>
        RecordPath.Property(formId == "2019" ? typeof(AnnualReport2019) : typeof(AnnualReport2021), pointer);
}
