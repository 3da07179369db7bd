using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Consistency.Oracle;

/// <summary>The fifteen rules once more, plainly and slowly, sharing nothing with the checker but the cells it is given.</summary>
internal sealed class OracleChecker
{
    private const Severity Error = Severity.Error;
    private const Severity Warning = Severity.Warning;

    private readonly AnnualReport _report;
    private readonly OracleForm _form;
    private readonly OracleValues _values;
    private readonly List<string> _findings = [];

    private OracleChecker(AnnualReport report)
    {
        _report = report;
        _form = report is AnnualReport2019 ? OracleForm.Year2019 : OracleForm.Year2021;
        _values = new(_form, report.GetCells().ToDictionary(cell => cell.Pointer, cell => cell.Value, StringComparer.Ordinal));
    }

    public int Checked { get; private set; }

    public int Blank { get; private set; }

    /// <summary>Every finding in order, as <see cref="OracleFinding"/> writes them.</summary>
    public IReadOnlyList<string> Findings => _findings;

    public static OracleChecker Check(AnnualReport report)
    {
        OracleChecker checker = new(report);
        checker.Sums();
        checker.MissingTotals();
        checker.NegativeValues();
        if (report is AnnualReport2021)
        {
            checker.DocumentStock();
        }
        else
        {
            checker.PublishedStock();
            checker.ItemStock();
            checker.ProcurementPair();
        }

        checker.FormYear();
        checker.MissingSections();
        checker.Texts();
        checker.LatePublication();
        return checker;
    }

    private void Sums()
    {
        foreach (OracleSum sum in _form.Sums())
        {
            bool comparable = sum.Rule == "request-balance"
                ? Array.Exists(sum.Cells, cell => _values.Value(cell) is not null)
                : _values.Stated(sum.Stated[0]) is not null;
            if (!comparable)
            {
                Blank++;
                continue;
            }

            Checked++;
            (decimal expected, decimal actual) = (_values.Sum(sum.Parts), _values.Sum(sum.Stated));
            if (expected != actual)
            {
                Add(sum.Rule, Error, sum.Cells, expected, actual);
            }
        }
    }

    private void MissingTotals()
    {
        foreach (string cell in _form.Cells)
        {
            if (_values.GivenBy(cell) is { } parts)
            {
                Add("missing-total", Warning, [cell, .. parts], _values.Value(cell));
            }
        }
    }

    private void NegativeValues()
    {
        foreach (string cell in _form.Cells.Where(cell => !cell.EndsWith("/change", StringComparison.Ordinal)))
        {
            if (_values.Stated(cell) is { } value and < 0)
            {
                Add("negative-value", Error, [cell], actual: value);
            }
        }
    }

    private void DocumentStock()
    {
        foreach (string row in OracleForm.DocumentRows)
        {
            string[] cells = [$"{row}/inForce", $"{row}/issued", $"{row}/repealed"];
            if (_values.Stated(cells[0]) is { } inForce && _values.Stated(cells[1]) is { } issued)
            {
                decimal least = issued - (_values.Stated(cells[2]) ?? 0);
                if (inForce < least)
                {
                    Add("document-stock", Warning, cells, least, inForce);
                }
            }
        }
    }

    private void PublishedStock()
    {
        foreach (string row in OracleForm.DocumentRows)
        {
            string[] cells = [$"{row}/newlyPublished", $"{row}/totalPublished"];
            if (_values.Stated(cells[0]) > _values.Stated(cells[1]))
            {
                Add("published-stock", Warning, cells, _values.Stated(cells[1]), _values.Stated(cells[0]));
            }
        }
    }

    private void ItemStock()
    {
        foreach (string row in OracleForm.ChangeRows)
        {
            string[] cells = [$"{row}/change", $"{row}/previousYearItems"];
            decimal left = cells.Sum(cell => _values.Stated(cell) ?? 0);
            if (left < 0)
            {
                Add("item-stock", Error, cells, actual: left);
            }
        }
    }

    private void ProcurementPair()
    {
        string[] cells = ["/proactiveDisclosure/centralizedProcurement/amount", "/proactiveDisclosure/centralizedProcurement/projects"];
        decimal?[] values = [.. cells.Select(_values.Stated)];
        if (!values.Contains(null) && values.Count(value => value == 0) == 1)
        {
            Add("procurement-pair", Warning, cells);
        }
    }

    private void FormYear()
    {
        bool served = _form.Id == "2019" ? _report.Year is 2019 or 2020 : _report.Year >= 2021;
        if (!served)
        {
            AddTexts("form-year", ("/form", _form.Id), ("/year", (decimal)_report.Year));
        }
    }

    private void MissingSections()
    {
        foreach ((string pointer, string? text) in new[]
        {
            ("/overview", _report.Overview),
            ("/problemsAndImprovements", _report.ProblemsAndImprovements),
            ("/otherMatters", _report.OtherMatters),
        })
        {
            if (OracleText.IsEmpty(text))
            {
                AddTexts("missing-section", (pointer, null));
            }
        }
    }

    private void Texts()
    {
        if (_report.ProblemsAndImprovements is { } problems
            && OracleText.NamesYear(problems, _report.Year - 1)
            && !OracleText.NamesYear(problems, _report.Year))
        {
            AddTexts("stale-year", ("/problemsAndImprovements", problems));
        }

        if (_report is { Year: >= 2021, OtherMatters: { } other } && !OracleText.IsEmpty(other) && !OracleText.SpeaksOfFees(other))
        {
            AddTexts("fee-statement", ("/otherMatters", other));
        }
    }

    private void LatePublication()
    {
        if (_report.PublishedOn is { } day
            && (day.Year != _report.Year + 1 || day.DayOfYear > (DateTime.IsLeapYear(day.Year) ? 91 : 90)))
        {
            AddTexts("late-publication", ("/publishedOn", $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}"));
        }
    }

    private void Add(string rule, Severity severity, string[] cells, decimal? expected = null, decimal? actual = null) =>
        _findings.Add(OracleFinding.Of(rule, severity, cells.Select(cell => (cell, (object?)_values.Stated(cell))), expected, actual));

    private void AddTexts(string rule, params (string Pointer, object? Value)[] cells) =>
        _findings.Add(OracleFinding.Of(rule, Warning, cells));
}
