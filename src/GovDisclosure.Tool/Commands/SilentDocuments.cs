using System.CommandLine;
using System.Globalization;
using GovDisclosure.Model;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Commands;

/// <summary>The options of commands that read documents for what a document itself does not say: of which year and whose it is.</summary>
internal sealed class SilentDocuments
{
    private readonly Option<int?> _year = new("--year")
    {
        HelpName = "YEAR",
        Description = "The report year of documents that state none. 文档没有写明报告年度时采用的年度。",
    };

    private readonly Option<string?> _agency = new("--agency")
    {
        HelpName = "NAME",
        Description = "The organ of documents that name none. 文档没有写明行政机关时采用的名称。",
    };

    public SilentDocuments(Command command)
    {
        _year.Validators.Add(given =>
        {
            if (given.Tokens is [{ } token] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int year) && year is < AnnualReport.MinYear or > AnnualReport.MaxYear)
            {
                given.AddError($"--year is a year from {AnnualReport.MinYear} to {AnnualReport.MaxYear}.");
            }
        });
        _agency.Validators.Add(given =>
        {
            if (given.Tokens is [{ } token] && string.IsNullOrWhiteSpace(token.Value))
            {
                given.AddError("--agency needs a name.");
            }
        });
        command.Add(_year);
        command.Add(_agency);
    }

    /// <summary>Reads reports, documents with what the call says of them.</summary>
    public ReportContentReader ReaderFor(ParseResult call) => new(call.GetValue(_year), call.GetValue(_agency));
}
