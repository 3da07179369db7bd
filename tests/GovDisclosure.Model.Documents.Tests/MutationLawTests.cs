using System.Collections.Concurrent;
using CsCheck;
using GovDisclosure.Model.Documents.Testing.Mutations;

namespace GovDisclosure.Model.Documents.Tests;

/// <summary>
/// The law of reading over damaged documents of every format: a cell is right or reported. The ordinary run makes the same few
/// thousand each time; with <c>GOVDISCLOSURE_NIGHTLY=1</c> more than 100,000 are made, others every time.
/// </summary>
public class MutationLawTests
{
    private static readonly bool IsNightly = Environment.GetEnvironmentVariable("GOVDISCLOSURE_NIGHTLY") == "1";
    private static readonly ulong Seed = IsNightly ? (ulong)Environment.TickCount64 : 1;

    public static TheoryData<string> Formats() => new(MutatedFormat.All.Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_AnyMutation_EveryCellRightOrReported(string name)
    {
        MutatedFormat format = MutatedFormat.All.Single(candidate => candidate.Name == name);
        Gen<Mutation> mutations = Mutation.In(format);
        ConcurrentBag<string> silent = [];

        Parallel.For(0, IsNightly ? format.NightlyMutations : format.OrdinaryMutations, number =>
        {
            Mutation mutation = mutations.Generate(new PCG((uint)number, Seed), min: null, out _);
            if (mutation.Faults() is { Count: > 0 } faults)
            {
                silent.Add($"{mutation}: {string.Join("; ", faults)}");
            }
        });

        silent.Should().BeEmpty("nothing is wrong in silence (seed {0})", Seed);
    }
}
