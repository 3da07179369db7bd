using System.Reflection;

namespace GovDisclosure.Model.JsonSchema.Tests;

public sealed class PublicApiTests
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void EveryVisibleMember_NamesTypesOfOursAndTheBaseLibraryAlone()
    {
        Type[] types = typeof(ReportValidator).Assembly.GetExportedTypes();
        types.Should().HaveCount(7);
        string[] assemblies = [.. types.SelectMany(TypesOf).SelectMany(Parts).Select(type => type.Assembly.GetName().Name!).Distinct()];
        assemblies.Should().Contain("GovDisclosure.Model.JsonSchema").And.OnlyContain(name => name.StartsWith("GovDisclosure.", StringComparison.Ordinal) || name.StartsWith("System.", StringComparison.Ordinal));
    }

    private static IEnumerable<Type> TypesOf(Type type) =>
    [
        type,
        type.BaseType ?? type,
        .. type.GetInterfaces(),
        .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
        .. type.GetFields(Visible).Where(field => field.IsPublic || field.IsFamily).Select(field => field.FieldType),
        .. type.GetProperties().Select(property => property.PropertyType),
        .. type.GetMethods(Visible).Where(IsVisible).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
        .. type.GetConstructors(Visible).Where(IsVisible).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)),
    ];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily;

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
