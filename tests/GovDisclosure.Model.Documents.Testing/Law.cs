using System.Collections.Concurrent;
using CsCheck;

namespace GovDisclosure.Model.Documents.Testing;

/// <summary>Tries a law on many cases: in the ordinary run the same few each time, with <c>GOVDISCLOSURE_NIGHTLY=1</c> many, others every time.</summary>
internal static class Law
{
    /// <summary>Cases that wait for threads of their own would else be more and more at once, and take longer than any document may.</summary>
    private static readonly ParallelOptions AsManyAsCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static readonly bool IsNightly = Environment.GetEnvironmentVariable("GOVDISCLOSURE_NIGHTLY") == "1";

    /// <summary>What the cases are made from.</summary>
    public static ulong Seed { get; } = IsNightly ? (ulong)Environment.TickCount64 : 1;

    /// <summary>The cases that break the law, each with what is wrong.</summary>
    /// <param name="cases">Makes the cases.</param>
    /// <param name="faults">What is wrong with a case.</param>
    /// <param name="ordinary">How many cases the ordinary run tries.</param>
    /// <param name="nightly">How many the nightly run tries.</param>
    public static IReadOnlyCollection<string> Broken<T>(Gen<T> cases, Func<T, IReadOnlyCollection<string>> faults, int ordinary, int nightly)
    {
        ConcurrentBag<string> broken = [];
        Parallel.For(0, IsNightly ? nightly : ordinary, AsManyAsCores, number =>
        {
            T made = cases.Generate(new PCG((uint)number, Seed), min: null, out _);
            if (faults(made) is { Count: > 0 } found)
            {
                broken.Add($"{made}: {string.Join("; ", found)}");
            }
        });

        return broken;
    }
}
