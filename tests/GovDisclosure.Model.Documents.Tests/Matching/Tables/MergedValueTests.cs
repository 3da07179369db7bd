using System.Text;
using GovDisclosure.Model.Documents.Testing.Corpus;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Boxes with a value that reach over the rows of several: the value is right for none of them.</summary>
public class MergedValueTests
{
    public static TheoryData<string, int> Merges() => new(Form.All.SelectMany(form => (int[])[2, 4], (form, rows) => (form.Id, rows)));

    [Theory]
    [MemberData(nameof(Merges))]
    public void Read_AnyValueMergedWithThoseBelow_IsReadForNoneOfThem(string id, int rows)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        Dictionary<string, decimal?> printed = form.Cells.ToDictionary(cell => cell.Pointer, cell => (decimal?)TextReport.NumberOf(form, cell));
        Func<TextReport> make = () => TextReport.Spanned(form, cell => TextReport.Print(cell, printed[cell.Pointer]));
        int number = rows / 2;
        foreach ((int table, int row, int value, FormCell[] merged) in AllMerges(make().Tables, rows))
        {
            TextReport report = Merge(make(), table, row, rows, value);
            bool isPage = number++ % 2 == 0;

            Check(isPage ? HtmlStyles.All[number / 2 % HtmlStyles.All.Count].Write(report) : new DocxWriter(DocxMarkup.Plain).Write(report), printed, merged);
        }
    }

    /// <summary>A box more at the end of the row below hides that the merged one is missing there.</summary>
    [Fact]
    public void Read_BoxPutInBelowAMergedValue_TakesNothingFromThatRow()
    {
        TextReport report = TextReport.Spanned(Form.Year2021, cell => "3");
        List<List<TextBox>> rows = report.Tables[1].Rows.FindAll(TextTable.HasValues);
        rows[4][^3] = rows[4][^3] with { RowSpan = 2 };
        rows[5].RemoveAt(rows[5].Count - 3);
        rows[5].Add(new("4"));

        ReadResult result = DocumentReader.Read(HtmlStyles.All[0].Write(report));

        result.Diagnostics.Where(diagnostic => diagnostic.Code == "merged-value").Select(diagnostic => diagnostic.Cell).Should()
            .Equal(Form.Year2021.Requests.Rows[4].Pointer, Form.Year2021.Requests.Rows[5].Pointer);
        result.Cells.Should().OnlyContain(cell => cell.Value == 3);
    }

    [Fact]
    public void Read_ValueOfTable4MergedWithALineBelow_TakesNothing()
    {
        TextReport report = TextReport.Spanned(Form.Year2021, cell => "3");
        List<List<TextBox>> rows = report.Tables[2].Rows;
        rows.Add([.. rows[^1].Skip(1).Select(_ => new TextBox("4"))]);
        rows[^2][0] = rows[^2][0] with { RowSpan = 2 };

        ReadResult result = DocumentReader.Read(HtmlStyles.All[0].Write(report));

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "merged-value" && diagnostic.Cell == "/reviewAndLitigation");
        result.Cells.Should().NotContain(cell => Form.Year2021.ReviewAndLitigation.Rows.Contains(cell.Definition.Row));
    }

    /// <summary>Spreadsheets leave a row without a box under one all of whose boxes reach into it; the last may reach beyond the table.</summary>
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_RowsTwiceAsHigh_AreRead(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        string page = Encoding.UTF8.GetString(HtmlStyles.All[0].Write(TextReport.Numbered(form)));
        string high = page.Replace("<td", "<td rowspan=2", StringComparison.Ordinal).Replace("</tr>", "</tr><tr></tr>", StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(high));

        result.Diagnostics.Should().BeEmpty();
        result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
    }

    private static void Check(byte[] document, Dictionary<string, decimal?> printed, FormCell[] merged)
    {
        ReadResult result = DocumentReader.Read(document);

        result.Cells.Should().NotContain(cell => merged.Contains(cell.Definition));
        Readings.Faults(result, printed).Should().BeEmpty();
        result.Cells.Should().HaveCount(printed.Count - merged.Select(cell => cell.Row).Distinct().Sum(row => row.Cells.Count));
    }

    /// <summary>Every way to merge so many values below each other, with the cells they are of.</summary>
    private static IEnumerable<(int Table, int Row, int Value, FormCell[] Merged)> AllMerges(List<TextTable> tables, int rows)
    {
        for (int table = 0; table < tables.Count; table++)
        {
            List<List<TextBox>> all = tables[table].Rows;
            for (int row = 0; row + rows <= all.Count; row++)
            {
                TextBox[][] values = [.. all.GetRange(row, rows).Select(boxes => boxes.Where(box => box.Cell is not null).ToArray())];
                if (Array.Exists(values, boxes => boxes.Length == 0 || !boxes.Select(box => box.ColumnSpan).SequenceEqual(values[0].Select(box => box.ColumnSpan))))
                {
                    continue;
                }

                for (int at = 0; at < values[0].Length; at++)
                {
                    yield return (table, row, at, [.. values.Select(boxes => boxes[at].Cell!)]);
                }
            }
        }
    }

    private static TextReport Merge(TextReport report, int table, int row, int rows, int value)
    {
        List<List<TextBox>> all = report.Tables[table].Rows;
        int At(int of) => all[of].FindIndex(box => box.Cell is not null) + value;
        all[row][At(row)] = all[row][At(row)] with { RowSpan = rows };
        for (int below = row + 1; below < row + rows; below++)
        {
            all[below].RemoveAt(At(below));
        }

        return report;
    }
}
