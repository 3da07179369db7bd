using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Heads that do not stand right over their values: what they say of the order is followed or reported, never passed over.</summary>
public class MisplacedHeadTests
{
    private static readonly string[] Applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
    private static readonly string[] Documents = ["本年制发件数", "本年废止件数", "现行有效件数"];

    public static TheoryData<string, string> FormsAndShapes() => new MatrixTheoryData<string, string>(
        ["2019", "2021"], [nameof(TextShape.CellALine), nameof(TextShape.RowALine), nameof(TextShape.PipeTables), nameof(TextShape.HtmlTablesInMarkdown)]);

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_HeadsUnderTheRows_AreTheirs(string id, string shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (string[] heads in Orders(Applicants))
        {
            TextReport report = TextReport.Numbered(form);
            report.Tables[1].Rows.RemoveRange(0, 3);
            report.Tables[1].Rows.Add([new(""), new(""), .. heads.Select(head => new TextBox(head))]);

            ReadResult result = report.Read(Enum.Parse<TextShape>(shape));

            bool isInOrder = heads.SequenceEqual(Applicants);
            result.Diagnostics.Count(diagnostic => diagnostic.Code == "unclear-columns").Should().Be(isInOrder ? 0 : form.Requests.Rows.Count);
            result.Cells.Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition) && (isInOrder || !cell.Definition.Pointer.StartsWith("/requests/", StringComparison.Ordinal)));
            result.Cells.Should().HaveCount(form.Cells.Count - (isInOrder ? 0 : form.Requests.Rows.Count * Applicants.Length));
        }
    }

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_HeadsUnderABlock_AreItsOwn(string id, string shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextTable printed = TextReport.Numbered(form).Tables[0];
        string[] own = [.. printed.Rows[1].Select(box => box.Text)];
        foreach (string[] heads in Orders(own[1..]))
        {
            TextReport report = TextReport.Numbered(form);
            report.Tables[0].Rows.RemoveRange(0, 2);
            report.Tables[0].Rows.Insert(2, [new(own[0]), .. heads.Select(head => new TextBox(head))]);

            ReadResult result = report.Read(Enum.Parse<TextShape>(shape));

            bool isInOrder = heads.SequenceEqual(own.Skip(1));
            result.Diagnostics.Count(diagnostic => diagnostic.Code == "unclear-columns").Should().Be(isInOrder ? 0 : 2);
            result.Cells.Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition)).And.HaveCount(form.Cells.Count - (isInOrder ? 0 : 6));
        }
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("、")]
    [InlineData(" | ")]
    [InlineData("&nbsp;&nbsp;")]
    [InlineData("<br>")]
    [InlineData("<span></span>，")]
    public void Read_HeadsInALineOverTheTable_Decide(string separator)
    {
        Form form = Form.Year2021;
        foreach ((int table, string[] own, string before) in new (int, string[], string)[] { (0, Documents, "信息内容"), (1, Applicants, "") })
        {
            foreach (string[] heads in Orders(own))
            {
                TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
                report.Tables[table].Rows.RemoveRange(0, report.Tables[table].Rows.TakeWhile(row => !TextTable.HasValues(row)).Count());
                string page = new PortalStyle().Content(report);
                int at = page.IndexOf("<div", page.IndexOf(report.Tables[table].Heading!, StringComparison.Ordinal), StringComparison.Ordinal);
                page = page.Insert(at, $"<p>{string.Join(separator, before.Length == 0 ? heads : [before, .. heads])}</p>");

                ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{report.Title}</h1>{page}"));

                List<ReadCell> wrong = [.. result.Cells.Where(cell => cell.Value != Expected(form, cell.Definition, own, heads))];
                (wrong.Count == 0 || result.Diagnostics.Count > 0).Should().BeTrue("{0} is not read in silence", string.Join(' ', heads));
                result.Diagnostics.Should().BeEmpty();
            }
        }
    }

    /// <summary>What stands under a head, where a table has its heads in this order.</summary>
    private static decimal Expected(Form form, FormCell cell, string[] own, string[] heads)
    {
        FormCell[] row = [.. cell.Row.Cells];
        int at = Array.FindIndex(own, head => FormLabels.Find(head).Any(label => label.Item == cell.Column));
        return at < 0 || row.Length != own.Length ? TextReport.NumberOf(form, cell) : TextReport.NumberOf(form, row[Array.IndexOf(heads, own[at])]);
    }

    private static IEnumerable<string[]> Orders(string[] heads)
    {
        yield return heads;
        for (int i = 1; i < heads.Length; i++)
        {
            yield return [.. heads[..(i - 1)], heads[i], heads[i - 1], .. heads[(i + 1)..]];
        }
    }
}
