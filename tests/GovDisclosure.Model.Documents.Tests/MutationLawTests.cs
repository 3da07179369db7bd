using CsCheck;
using GovDisclosure.Model.Documents.Testing.Mutations;

namespace GovDisclosure.Model.Documents.Tests;

/// <summary>The law of reading over damaged documents of every format: a cell is right or reported. With <c>GOVDISCLOSURE_NIGHTLY=1</c> more than 100,000 of them.</summary>
public class MutationLawTests
{
    private static readonly bool IsNightly = Environment.GetEnvironmentVariable("GOVDISCLOSURE_NIGHTLY") == "1";

    public static TheoryData<string> Formats() => new(MutatedFormat.All.Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_AnyMutation_EveryCellRightOrReported(string name)
    {
        MutatedFormat format = MutatedFormat.All.Single(candidate => candidate.Name == name);

        Mutation.In(format).Sample(
            mutation => mutation.Faults().Should().BeEmpty(),
            iter: IsNightly ? format.NightlyMutations : format.OrdinaryMutations);
    }
}
