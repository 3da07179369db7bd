namespace GovDisclosure.Model.Tests.Json;

/// <summary>Somebody else's type with reports in it, in every way a type can hold one.</summary>
public sealed class Envelope
{
    public AnnualReport? Any { get; set; }

    public AnnualReport2019? Of2019 { get; set; }

    public AnnualReport2021? Of2021 { get; set; }

    public IList<AnnualReport> Several { get; set; } = [];

    public IDictionary<string, AnnualReport> ByName { get; set; } = new Dictionary<string, AnnualReport>(StringComparer.Ordinal);

    public static Envelope Around(AnnualReport report) => new()
    {
        Any = report,
        Of2019 = report as AnnualReport2019,
        Of2021 = report as AnnualReport2021,
        Several = [report],
        ByName = new Dictionary<string, AnnualReport>(StringComparer.Ordinal) { ["a"] = report },
    };

    public IEnumerable<AnnualReport> Reports() => new[] { Any, Of2019, Of2021 }.OfType<AnnualReport>().Concat(Several).Concat(ByName.Values);
}
