using System.Diagnostics.CodeAnalysis;
using GovDisclosure.Model.Forms.Definitions;

namespace GovDisclosure.Model.Forms;

/// <summary>
/// A statutory form of the annual report as data: its sections, tables, rows and columns in printed order, with official
/// labels, units, legal basis and the sums that must hold. Art. 50 of the Regulation lets the General Office of the State
/// Council lay the form down; it has done so twice.
/// </summary>
public sealed class Form
{
    private static readonly FormSection OverviewSection = new(
        nameof(AnnualReport.Overview), "一、", new("总体情况", "Overview"), "概述", "总体概述") { TitleWords = [["总体情况"]] };

    private static readonly FormSection ProblemsSection = new(
        nameof(AnnualReport.ProblemsAndImprovements), "五、", new("存在的主要问题及改进情况", "Main problems and improvements")) { TitleWords = [["问题"], ["改进", "整改"]] };

    private static readonly FormSection OtherMattersSection = new(
        nameof(AnnualReport.OtherMatters), "六、", new("其他需要报告的事项", "Other matters to report"), "其它需要报告的事项") { TitleWords = [["其他", "其它"], ["事项"]] };

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly ReportFactory _factory;

    private Form(string id, string issuedAs, int firstYear, int? lastYear, BilingualText name, FormTable[] tables, ReportFactory factory)
    {
        Id = id;
        IssuedAs = issuedAs;
        FirstYear = firstYear;
        LastYear = lastYear;
        Name = name;
        Tables = [.. tables];
        Sections = [OverviewSection, .. tables, ProblemsSection, OtherMattersSection];
        Cells = [.. tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells)];
        CountCells = [.. Cells.Where(cell => cell.Column.Kind != CellKind.Amount)];
        AmountCell = Cells.Single(cell => cell.Column.Kind == CellKind.Amount);
        for (int i = 0; i < CountCells.Length; i++)
        {
            _indexes.Add(CountCells[i].Pointer, i);
        }

        _indexes.Add(AmountCell.Pointer, -1);
        _factory = factory;
    }

    internal delegate AnnualReport ReportFactory(in ReportDraft draft, ReadOnlySpan<long?> counts);

    /// <summary>The trial form of 2019 (国办公开办函〔2019〕60号), for report years 2019 and 2020.</summary>
    public static Form Year2019 { get; } = new(
        "2019", "国办公开办函〔2019〕60号", 2019, 2020, new("2019年试行格式", "trial form of 2019"),
        [ProactiveDisclosureTables.Of2019(), RequestTables.Of2019(), ReviewAndLitigationTable.OfBothForms],
        AnnualReport2019.From);

    /// <summary>The revised form of 2021 (国办公开办函〔2021〕30号), for report years from 2021 on.</summary>
    public static Form Year2021 { get; } = new(
        "2021", "国办公开办函〔2021〕30号", 2021, null, new("2021年修订格式", "revised form of 2021"),
        [ProactiveDisclosureTables.Of2021(), RequestTables.Of2021(), ReviewAndLitigationTable.OfBothForms],
        AnnualReport2021.From);

    /// <summary>Both forms, the older first.</summary>
    public static IReadOnlyList<Form> All { get; } = [Year2019, Year2021];

    /// <summary>The form's name in JSON: <c>2019</c> or <c>2021</c>.</summary>
    public string Id { get; }

    /// <summary>The form's name for people.</summary>
    public BilingualText Name { get; }

    /// <summary>The number of the document that laid the form down.</summary>
    public string IssuedAs { get; }

    /// <summary>The first report year the form serves.</summary>
    public int FirstYear { get; }

    /// <summary>The last report year the form serves; <see langword="null"/> while it is in force.</summary>
    public int? LastYear { get; }

    /// <summary>The six sections in printed order, those with tables among them as <see cref="FormTable"/>.</summary>
    public IReadOnlyList<FormSection> Sections { get; }

    /// <summary>The three tables in printed order.</summary>
    /// <seealso cref="ProactiveDisclosure"/>
    /// <seealso cref="Requests"/>
    /// <seealso cref="ReviewAndLitigation"/>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>Section 一、总体情况, prose.</summary>
    public FormSection Overview { get; } = OverviewSection;

    /// <summary>Section 五、存在的主要问题及改进情况, prose.</summary>
    public FormSection ProblemsAndImprovements { get; } = ProblemsSection;

    /// <summary>Section 六、其他需要报告的事项, prose.</summary>
    public FormSection OtherMatters { get; } = OtherMattersSection;

    /// <summary>Table 二、主动公开政府信息情况.</summary>
    public FormTable ProactiveDisclosure => Tables[0];

    /// <summary>Table 三、收到和处理政府信息公开申请情况.</summary>
    public FormTable Requests => Tables[1];

    /// <summary>Table 四、政府信息公开行政复议、行政诉讼情况.</summary>
    public FormTable ReviewAndLitigation => Tables[2];

    /// <summary>Every cell of the form, row by row in printed order.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>The cells that hold counts, in the order in which reports copy them out.</summary>
    internal FormCell[] CountCells { get; }

    /// <summary>The one cell that holds money.</summary>
    internal FormCell AmountCell { get; }

    /// <summary>The form a report is on.</summary>
    /// <param name="report">The report.</param>
    /// <returns><see cref="Year2019"/> or <see cref="Year2021"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static Form Of(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.FormId == Year2021.Id ? Year2021
            : report.FormId == Year2019.Id ? Year2019
            : throw new NotSupportedException($"There is no form {report.FormId}.");
    }

    /// <summary>The form of that name.</summary>
    /// <param name="id">The name, as <c>form</c> has it in JSON: <c>2019</c> or <c>2021</c>.</param>
    /// <returns><see cref="Year2019"/> or <see cref="Year2021"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no form of that name.</exception>
    public static Form Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(form => form.Id == id)
            ?? throw new ArgumentException($"There is no form '{id}'. Forms: {string.Join(", ", All)}.", nameof(id));
    }

    /// <summary>Whether the form serves a report year.</summary>
    /// <param name="year">The report year.</param>
    /// <returns>True from <see cref="FirstYear"/> to <see cref="LastYear"/>, or without end while it is null.</returns>
    public bool Serves(int year) => year >= FirstYear && (LastYear is not { } last || year <= last);

    /// <summary>The cell at an address.</summary>
    /// <param name="pointer">A JSON pointer such as <c>/requests/newlyReceived/total</c>.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no such cell; the message names the nearest it has.</exception>
    public FormCell GetCell(string pointer) =>
        TryGetCell(pointer, out FormCell? cell)
            ? cell
            : throw new ArgumentException(
                $"Form {Id} has no cell '{pointer}'. Nearest: {string.Join(", ", NearestNames.To(pointer, _indexes.Keys))}.",
                nameof(pointer));

    /// <summary>The cell at an address, if there is one.</summary>
    /// <param name="pointer">A JSON pointer such as <c>/requests/newlyReceived/total</c>.</param>
    /// <param name="cell">The cell, or null.</param>
    /// <returns>Whether the form has the cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public bool TryGetCell(string pointer, [NotNullWhen(true)] out FormCell? cell)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        cell = _indexes.TryGetValue(pointer, out int index) ? CellAt(index) : null;
        return cell is not null;
    }

    /// <summary>The form's name.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <summary>The place of a cell among <see cref="CountCells"/>, or -1 for <see cref="AmountCell"/>.</summary>
    internal int IndexOf(FormCell cell) => _indexes[cell.Pointer];

    /// <summary>Builds a report from its parts.</summary>
    /// <param name="draft">Everything but the counts.</param>
    /// <param name="counts">What stands in each of <see cref="CountCells"/>.</param>
    internal AnnualReport Create(in ReportDraft draft, ReadOnlySpan<long?> counts) => _factory(draft, counts);

    private FormCell CellAt(int index) => index < 0 ? AmountCell : CountCells[index];
}
