using System.Globalization;
using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>A made-up report of the corpus: its figures, how it prints them, and what was done to its tables.</summary>
internal sealed class CorpusReport
{
    private static readonly string[] Agencies = ["岚江省发展和改革委员会", "临溪县人民政府", "云川市卫生健康局", "白石区青桥街道办事处", "岚江省高平县自然资源局"];

    private readonly CellPrinter _printer;
    private readonly string _agency;
    private readonly int _year;
    private readonly Form _form;
    private readonly DateOnly? _publishedOn;

    public CorpusReport(Form form, uint seed, FigureStyle figures, bool isSpanned, Action<TextReport> quirk, bool tellsDate = true)
    {
        _form = form;
        _printer = new(form, MadeUpFigures.Of(form, seed), figures);
        _agency = Agencies[seed % Agencies.Length];
        _year = form.FirstYear + (int)(seed % 2);
        _publishedOn = tellsDate ? new(_year + 1, 1, 20) : null;
        TextReport blank = isSpanned ? TextReport.Spanned(form, _printer.Print) : TextReport.Of(form, _printer.Print);
        Printed = new()
        {
            Year = _year,
            Agency = _agency,
            Title = string.Create(CultureInfo.InvariantCulture, $"{_agency}{_year}年政府信息公开工作年度报告"),
            PublishedOn = _publishedOn,
            Tables = blank.Tables,
            Overview = string.Create(CultureInfo.InvariantCulture, $"{_year}年，{_agency}按照条例要求推进政务公开。\n全年通过网站发布信息{100 + (seed % 900)}条，接受咨询{seed % 50}次。"),
            Problems = "一是更新不够及时，二是解读形式单一。\n下一步将完善制度，加强培训。",
            OtherMatters = "本年度没有收取信息处理费。",
        };
        quirk(Printed);
    }

    public string FormId => _form.Id;

    public TextReport Printed { get; }

    public CorpusExpectation Expected
    {
        get
        {
            ReportBuilder report = new(_form)
            {
                Year = _year,
                Agency = new() { Name = _agency },
                PublishedOn = _publishedOn,
                Overview = Printed.Overview,
                ProblemsAndImprovements = Printed.Problems,
                OtherMatters = Printed.OtherMatters,
            };
            foreach ((string pointer, decimal? value) in _printer.Expected)
            {
                report[pointer] = value;
            }

            return new(report.Build(), [.. _form.Cells.Select(cell => cell.Pointer).Where(_printer.Unreadable.Contains)], null);
        }
    }
}
