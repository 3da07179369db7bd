using System.Globalization;

namespace GovDisclosure.Model;

/// <summary>Table 三、收到和处理政府信息公开申请情况, as far as both forms have it in common: the requests received and what became of them.</summary>
/// <remarks>The form itself prints the relation that must hold in every column: the first item plus the second equals the third plus the fourth.</remarks>
public abstract record RequestHandling
{
    private protected RequestHandling()
    {
    }

    /// <summary>一、本年新收政府信息公开申请数量: requests received in the year (Art. 27).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts NewlyReceived { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>二、上年结转政府信息公开申请数量: requests carried over from the year before.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts CarriedOver { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>四、结转下年度继续办理: requests still open at the end of the year.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts CarriedForward { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>三、本年度办理结果: how requests were decided, as far as both forms have it in common; the concrete types give their own in full.</summary>
    public RequestOutcomes Outcomes => OutcomesOfEitherForm;

    private protected abstract RequestOutcomes OutcomesOfEitherForm { get; }

    /// <summary>One line for logs and debuggers: the totals of the four items.</summary>
    /// <returns>For example <c>received 13, carried over 0, closed 13, carried forward blank</c>.</returns>
    public sealed override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"received {CellText.Of(NewlyReceived.Total)}, carried over {CellText.Of(CarriedOver.Total)}, closed {CellText.Of(Outcomes.Total.Total)}, carried forward {CellText.Of(CarriedForward.Total)}");
}
