namespace GovDisclosure.Model.Tests.Consistency.Oracle;

/// <summary>One relation of a sum rule: what the cells of <paramref name="Stated"/> say is what those of <paramref name="Parts"/> add up to.</summary>
internal sealed record OracleSum(string Rule, string[] Stated, string[] Parts)
{
    /// <summary>The cells as a finding lists them.</summary>
    public string[] Cells => [Stated[0], .. Parts, .. Stated[1..]];

    public override string ToString() => $"{Rule} at {Stated[0]}";
}
