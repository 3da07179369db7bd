using System.Text.Json.Serialization;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model;

/// <summary>A report on the revised form of 2021 (国办公开办函〔2021〕30号), which serves report years 2021 and later.</summary>
/// <remarks>Start from the blank or zero tables and state what differs: <c>Requests = RequestHandling2021.Zero with { NewlyReceived = new() { NaturalPerson = 3, Total = 3 } }</c>.</remarks>
[JsonConverter(typeof(AnnualReportJsonConverter<AnnualReport2021>))]
public sealed record AnnualReport2021 : AnnualReport
{
    /// <summary>Table 二、主动公开政府信息情况 (Art. 20).</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ProactiveDisclosure2021 ProactiveDisclosure { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Table 三、收到和处理政府信息公开申请情况.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public new required RequestHandling2021 Requests { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal override string FormId => "2021";

    internal override decimal? Amount => ProactiveDisclosure.AdministrativeFees.Amount;

    internal override string? AmountText => null;

    private protected override RequestHandling RequestsOfEitherForm => Requests;

    internal override void CopyCountsTo(Span<long?> cells)
    {
        ProactiveDisclosure.CopyTo(ref cells);
        Requests.CopyTo(ref cells);
        ReviewAndLitigation.CopyTo(ref cells);
    }

    internal static AnnualReport2021 From(in ReportDraft draft, ReadOnlySpan<long?> cells) => new()
    {
        Year = draft.Year,
        Agency = draft.Agency!,
        PublishedOn = draft.PublishedOn,
        Overview = draft.Overview,
        ProactiveDisclosure = ProactiveDisclosure2021.From(ref cells, draft.Amount),
        Requests = RequestHandling2021.From(ref cells),
        ReviewAndLitigation = ReviewAndLitigation.From(ref cells),
        ProblemsAndImprovements = draft.ProblemsAndImprovements,
        OtherMatters = draft.OtherMatters,
    };
}
