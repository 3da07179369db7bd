using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovDisclosure.Model.Tests;

/// <summary>What holds for every record of the model: all types, all properties.</summary>
public sealed class RecordTests
{
    public static TheoryData<Type> Reports { get; } = new(typeof(AnnualReport2019), typeof(AnnualReport2021));

    /// <summary>Every type of table, group and row of either form.</summary>
    public static TheoryData<Type> Parts { get; } = [.. Reports.Select(row => row.Data).SelectMany(type => RecordPath.Walk(type))
        .Where(member => RecordPath.HoldsCells(member.Property)).Select(member => member.Property.PropertyType).Distinct()];

    [Fact]
    public void Parts_OfBothForms_AreAllTheRecordsThereAre() =>
        Parts.Select(row => row.Data).Should().BeEquivalentTo(
            typeof(AnnualReport).Assembly.GetExportedTypes().Where(type =>
                type is { Namespace: "GovDisclosure.Model", IsAbstract: false, IsEnum: false }
                && !typeof(AnnualReport).IsAssignableFrom(type)
                && type != typeof(Agency) && type != typeof(BilingualText)));

    [Theory, MemberData(nameof(Parts))]
    public void Blank_OfEveryPart_HasEveryCellBlank(Type part) => Cells(Instance(part, "Blank")).Should().OnlyContain(cell => cell == null).And.NotBeEmpty();

    [Theory, MemberData(nameof(Parts))]
    public void Zero_OfEveryPart_HasAZeroInEveryCell(Type part) => Cells(Instance(part, "Zero")).Should().OnlyContain(cell => cell == 0).And.NotBeEmpty();

    [Theory, MemberData(nameof(Parts))]
    public void Blank_OfEveryPart_IsTheSameInstanceEachTime(Type part)
    {
        Instance(part, "Blank").Should().BeSameAs(Instance(part, "Blank")).And.NotBe(Instance(part, "Zero"));
        Instance(part, "Zero").Should().BeSameAs(Instance(part, "Zero"));
    }

    [Theory, MemberData(nameof(Parts)), MemberData(nameof(Reports))]
    public void Type_OfEveryRecord_IsSealedAndImmutable(Type record)
    {
        record.IsSealed.Should().BeTrue();
        record.GetMethod("<Clone>$").Should().NotBeNull("it is a record");
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)
            .Should().OnlyContain(property => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
    }

    [Theory, MemberData(nameof(Parts)), MemberData(nameof(Reports))]
    public void Members_ThatHoldRows_AreRequiredAndRefuseNull(Type record)
    {
        foreach (PropertyInfo member in RecordPath.Members(record).Where(RecordPath.HoldsCells))
        {
            member.IsDefined(typeof(RequiredMemberAttribute)).Should().BeTrue(member.Name);
            AssertRefusesNull(record, member);
        }
    }

    [Theory, MemberData(nameof(Reports))]
    public void Members_ThatEveryReportNeeds_AreRequired(Type report)
    {
        RecordPath.Members(report).Where(member => member.IsDefined(typeof(RequiredMemberAttribute))).Select(member => member.Name)
            .Should().BeEquivalentTo("Year", "Agency", "ProactiveDisclosure", "Requests", "ReviewAndLitigation");
        AssertRefusesNull(report, report.GetProperty(nameof(AnnualReport.Agency))!);
    }

    [Theory, MemberData(nameof(Parts)), MemberData(nameof(Reports))]
    public void Members_OfEveryRecord_AreCellsTextsOrRecords(Type record)
    {
        foreach (PropertyInfo member in RecordPath.Members(record))
        {
            bool isHead = typeof(AnnualReport).IsAssignableFrom(record) && member.Name is "Year" or "Agency" or "PublishedOn";
            (RecordPath.IsCell(member) || RecordPath.HoldsCells(member) || member.PropertyType == typeof(string) || isHead)
                .Should().BeTrue($"{record.Name}.{member.Name} is part of a report");
        }
    }

    [Fact]
    public void Types_OfOneForm_NeverHoldThoseOfTheOther()
    {
        foreach ((Type report, string other) in new[] { (typeof(AnnualReport2019), "2021"), (typeof(AnnualReport2021), "2019") })
        {
            RecordPath.Walk(report).Select(member => member.Property.PropertyType.Name).Should().NotContain(name => name.EndsWith(other, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Types_ThatDoNotDifferBetweenForms_AreShared()
    {
        string[] shared = ["ApplicantCounts", "ChallengeCounts", "NotProcessedOutcomes", "ReviewAndLitigation", "UnavailableOutcomes", "WithheldOutcomes"];
        Types(typeof(AnnualReport2019)).Intersect(Types(typeof(AnnualReport2021)), StringComparer.Ordinal).Should().BeEquivalentTo(shared);
    }

    private static IEnumerable<string> Types(Type report) =>
        RecordPath.Walk(report).Where(member => RecordPath.HoldsCells(member.Property)).Select(member => member.Property.PropertyType.Name).Distinct(StringComparer.Ordinal);

    private static void AssertRefusesNull(Type record, PropertyInfo member)
    {
        object fresh = RuntimeHelpers.GetUninitializedObject(record);
        Action set = () => member.SetValue(fresh, null);
        set.Should().Throw<TargetInvocationException>(member.Name).WithInnerException<ArgumentNullException>();
    }

    private static object Instance(Type record, string name) => record.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static IEnumerable<decimal?> Cells(object record)
    {
        foreach (PropertyInfo member in RecordPath.Members(record.GetType()))
        {
            object? value = member.GetValue(record);
            if (RecordPath.IsCell(member))
            {
                yield return value is long count ? count : (decimal?)value;
            }
            else if (RecordPath.HoldsCells(member))
            {
                foreach (decimal? cell in Cells(value!))
                {
                    yield return cell;
                }
            }
        }
    }
}
