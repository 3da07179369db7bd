using System.Globalization;
using System.Text.Json.Serialization;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model;

/// <summary>
/// An annual report on open government information (政府信息公开工作年度报告), which Art. 49 and 50 of the Regulation require
/// of every administrative organ. Either an <see cref="AnnualReport2019"/> or an <see cref="AnnualReport2021"/>: the two
/// statutory forms are types of their own, so that a report cannot mix their tables.
/// </summary>
/// <remarks>
/// Reports are immutable and equal when every cell and text in them is equal. In every cell <see langword="null"/> is a
/// blank cell and <c>0</c> is a printed zero; nothing in this library turns the one into the other.
/// </remarks>
[JsonConverter(typeof(AnnualReportJsonConverter<AnnualReport>))]
public abstract record AnnualReport
{
    /// <summary>The first report year that can be stated: the founding of the People's Republic.</summary>
    public const int MinYear = 1949;

    /// <summary>The last report year that can be stated.</summary>
    public const int MaxYear = 9999;

    private protected AnnualReport()
    {
    }

    /// <summary>The calendar year the report covers (not the year it is published in).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public required int Year
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MinYear);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxYear);
            field = value;
        }
    }

    /// <summary>The administrative organ whose report this is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Agency Agency { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The day the report was published; <see langword="null"/> where it does not say. Art. 49 asks for 31 January (departments) or 31 March (governments) of the following year.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Section 一、总体情况, prose; <see langword="null"/> where the section is missing.</summary>
    /// <remarks>Like every section of prose one paragraph a line; headings that an office sets inside the section are lines of its text.</remarks>
    public string? Overview { get; init; }

    /// <summary>Table 三、收到和处理政府信息公开申请情况, as far as both forms have it in common; the concrete report types give their own in full.</summary>
    public RequestHandling Requests => RequestsOfEitherForm;

    /// <summary>Table 四、政府信息公开行政复议、行政诉讼情况.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ReviewAndLitigation ReviewAndLitigation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Section 五、存在的主要问题及改进情况, prose; <see langword="null"/> where the section is missing.</summary>
    public string? ProblemsAndImprovements { get; init; }

    /// <summary>Section 六、其他需要报告的事项, prose; <see langword="null"/> where the section is missing. From report year 2021 on it must state the information processing fees (国办函〔2020〕109号).</summary>
    public string? OtherMatters { get; init; }

    /// <summary>The statutory form the report is on, as its JSON names it: <c>2019</c> or <c>2021</c>.</summary>
    internal abstract string FormId { get; }

    /// <summary>The one cell of the form that holds money.</summary>
    internal abstract decimal? Amount { get; }

    /// <summary>What the source printed for <see cref="Amount"/> where its unit was not plain.</summary>
    internal abstract string? AmountText { get; }

    private protected abstract RequestHandling RequestsOfEitherForm { get; }

    /// <summary>One line for logs and debuggers: organ, report year and form.</summary>
    /// <returns>For example <c>某县人民政府办公室 2024 (form 2021)</c>.</returns>
    public sealed override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Agency.Name.ReplaceLineEndings(" ")} {Year} (form {FormId})");

    /// <summary>Copies every count of the report, in the order of the form.</summary>
    internal abstract void CopyCountsTo(Span<long?> cells);
}
