using GovDisclosure.Model.Documents.Pdf.Tests.Mutations;
using GovDisclosure.Model.Documents.Testing;
using GovDisclosure.Model.Documents.Testing.Mutations;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>The law of reading over damaged documents: a cell is right or reported.</summary>
public class MutationLawTests
{
    private static readonly MutatedPdf Format = new();

    [Fact]
    public void Read_AnyMutation_EveryCellRightOrReported() =>
        Law.Broken(Mutation.In(Format), mutation => mutation.Faults(), Format.OrdinaryMutations, Format.NightlyMutations)
            .Should().HaveCount(0, "nothing is wrong in silence (seed {0})", Law.Seed);
}
