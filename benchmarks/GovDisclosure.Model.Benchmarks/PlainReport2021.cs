namespace GovDisclosure.Model.Benchmarks;

/// <summary>The members of a report on form 2021, for the serializer alone.</summary>
public sealed record PlainReport2021 : PlainReport
{
    public required int Year { get; init; }

    public required Agency Agency { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public string? Overview { get; init; }

    public required ProactiveDisclosure2021 ProactiveDisclosure { get; init; }

    public required RequestHandling2021 Requests { get; init; }

    public required ReviewAndLitigation ReviewAndLitigation { get; init; }

    public string? ProblemsAndImprovements { get; init; }

    public string? OtherMatters { get; init; }
}
