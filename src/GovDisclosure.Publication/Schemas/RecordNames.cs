using System.Reflection;
using System.Text.Json;
using GovDisclosure.Model;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Schemas;

/// <summary>What the .NET records call the parts of a report. The schemas name theirs alike, so that types generated from them carry the same names in every language.</summary>
internal static class RecordNames
{
    public static string OfReport(Form form) => TypeOf(form).Name;

    /// <summary>The name of the record that stands at a pointer.</summary>
    public static string At(Form form, string pointer) => pointer.Split('/').Skip(1).Aggregate(TypeOf(form), Member).Name;

    private static Type TypeOf(Form form) => form == Form.Year2019 ? typeof(AnnualReport2019) : typeof(AnnualReport2021);

    private static Type Member(Type type, string name) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == name)
            .MinBy(property => property.DeclaringType == type ? 0 : 1)!.PropertyType;
}
