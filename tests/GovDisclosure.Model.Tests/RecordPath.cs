using System.Reflection;
using System.Text.Json;

namespace GovDisclosure.Model.Tests;

/// <summary>Walks from a record to its cells by the names of its properties alone: camel-cased, they spell a JSON pointer.</summary>
internal static class RecordPath
{
    /// <summary>The properties of a record that make up its value, each as the most derived type declares it.</summary>
    public static IReadOnlyList<PropertyInfo> Members(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .Select(group => group.MaxBy(property => Depth(property.DeclaringType!))!)
            .Where(property => property.CanWrite),
    ];

    public static bool IsCell(PropertyInfo property) => property.PropertyType == typeof(long?) || property.PropertyType == typeof(decimal?);

    /// <summary>Whether a property holds a table, a group or a row.</summary>
    public static bool HoldsCells(PropertyInfo property) =>
        property.PropertyType.Assembly == typeof(AnnualReport).Assembly && property.PropertyType != typeof(Agency);

    /// <summary>Every property from the report down to its cells, with the pointer its name spells.</summary>
    public static IEnumerable<(string Pointer, PropertyInfo Property)> Walk(Type type, string pointer = "")
    {
        foreach (PropertyInfo property in Members(type))
        {
            string inner = $"{pointer}/{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}";
            yield return (inner, property);
            if (HoldsCells(property))
            {
                foreach ((string, PropertyInfo) member in Walk(property.PropertyType, inner))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>The property a pointer leads to.</summary>
    public static PropertyInfo Property(Type type, string pointer)
    {
        PropertyInfo? property = null;
        foreach (string name in pointer.Split('/').Skip(1))
        {
            property = Members(property?.PropertyType ?? type).Single(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name) == name);
        }

        return property ?? throw new ArgumentException("The pointer leads nowhere.", nameof(pointer));
    }

    /// <summary>What stands in a cell.</summary>
    public static decimal? Value(AnnualReport report, string pointer)
    {
        object? value = report;
        foreach (string name in pointer.Split('/').Skip(1))
        {
            value = Members(value!.GetType()).Single(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name) == name).GetValue(value);
        }

        return value is long count ? count : (decimal?)value;
    }

    private static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;
}
