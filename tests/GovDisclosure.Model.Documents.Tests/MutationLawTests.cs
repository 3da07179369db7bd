using GovDisclosure.Model.Documents.Testing;
using GovDisclosure.Model.Documents.Testing.Mutations;

namespace GovDisclosure.Model.Documents.Tests;

/// <summary>
/// The law of reading over damaged documents of every format: a cell is right or reported. The ordinary run makes the same few
/// thousand each time, the nightly one more than 100,000.
/// </summary>
public class MutationLawTests
{
    public static TheoryData<string> Formats() => new(MutatedFormat.All.Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_AnyMutation_EveryCellRightOrReported(string name)
    {
        MutatedFormat format = MutatedFormat.All.Single(candidate => candidate.Name == name);

        Law.Broken(Mutation.In(format), mutation => mutation.Faults(), format.OrdinaryMutations, format.NightlyMutations)
            .Should().HaveCount(0, "nothing is wrong in silence (seed {0})", Law.Seed);
    }
}
