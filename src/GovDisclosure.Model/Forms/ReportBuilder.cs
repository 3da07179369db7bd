namespace GovDisclosure.Model.Forms;

/// <summary>Collects a report cell by cell, by JSON pointer: for readers of other formats, surveys and spreadsheets.</summary>
/// <remarks>Every cell begins blank and stays blank until it is set. A builder can build any number of reports; it is not safe for use by several threads at once.</remarks>
public sealed class ReportBuilder
{
    private readonly long?[] _counts;
    private decimal? _amount;

    /// <summary>Begins with every cell blank.</summary>
    /// <param name="form">The form the report shall be on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public ReportBuilder(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Form = form;
        _counts = new long?[form.CountCells.Length];
    }

    /// <summary>Begins with everything a report has.</summary>
    /// <param name="report">The report, which stays as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ReportBuilder(AnnualReport report)
        : this(Form.Of(report))
    {
        report.CopyCountsTo(_counts);
        _amount = report.Amount;
        AmountText = report.AmountText;
        Year = report.Year;
        Agency = report.Agency;
        PublishedOn = report.PublishedOn;
        Overview = report.Overview;
        ProblemsAndImprovements = report.ProblemsAndImprovements;
        OtherMatters = report.OtherMatters;
    }

    /// <summary>The form the report will be on.</summary>
    public Form Form { get; }

    /// <summary>The report year; required before <see cref="Build"/>.</summary>
    public int? Year { get; set; }

    /// <summary>The organ; required before <see cref="Build"/>.</summary>
    public Agency? Agency { get; set; }

    /// <inheritdoc cref="AnnualReport.PublishedOn"/>
    public DateOnly? PublishedOn { get; set; }

    /// <inheritdoc cref="AnnualReport.Overview"/>
    public string? Overview { get; set; }

    /// <inheritdoc cref="AnnualReport.ProblemsAndImprovements"/>
    public string? ProblemsAndImprovements { get; set; }

    /// <inheritdoc cref="AnnualReport.OtherMatters"/>
    public string? OtherMatters { get; set; }

    /// <summary>What the source printed for the procurement amount of form 2019 where its unit was not plain; form 2021 has no place for it and leaves it out.</summary>
    public string? AmountText { get; set; }

    /// <summary>What stands in a cell; <see langword="null"/> for a blank.</summary>
    /// <param name="pointer">The cell's JSON pointer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no such cell, or the cell holds a count and the value set is not a whole number of 64 bits.</exception>
    public decimal? this[string pointer]
    {
        get => this[Form.GetCell(pointer)];
        set => this[Form.GetCell(pointer)] = value;
    }

    internal decimal? this[FormCell cell]
    {
        get => Form.IndexOf(cell) is >= 0 and int index ? _counts[index] : _amount;
        set
        {
            if (Form.IndexOf(cell) is >= 0 and int index)
            {
                _counts[index] = value is { } number ? ToCount(cell, number) : null;
            }
            else
            {
                _amount = value;
            }
        }
    }

    /// <summary>Builds the report from what has been set.</summary>
    /// <returns>An <see cref="AnnualReport2019"/> or <see cref="AnnualReport2021"/>.</returns>
    /// <exception cref="InvalidOperationException"><see cref="Year"/> or <see cref="Agency"/> has not been set.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is one no report can state.</exception>
    public AnnualReport Build() => Form.Create(
        new ReportDraft
        {
            Amount = _amount,
            AmountText = AmountText,
            Year = Year ?? throw new InvalidOperationException($"Set {nameof(Year)} before building the report."),
            Agency = Agency ?? throw new InvalidOperationException($"Set {nameof(Agency)} before building the report."),
            PublishedOn = PublishedOn,
            Overview = Overview,
            ProblemsAndImprovements = ProblemsAndImprovements,
            OtherMatters = OtherMatters,
        },
        _counts);

    private static long ToCount(FormCell cell, decimal value) =>
        decimal.IsInteger(value) && value is >= long.MinValue and <= long.MaxValue
            ? (long)value
            : throw new ArgumentException($"The cell '{cell.Pointer}' holds a count, a whole number of 64 bits; found {value}.", nameof(value));
}
