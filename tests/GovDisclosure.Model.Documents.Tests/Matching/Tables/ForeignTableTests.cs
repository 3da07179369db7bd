using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Tables that offices set beside those of the form.</summary>
public class ForeignTableTests
{
    private static readonly TextShape[] WithGrids = [TextShape.PipeTables, TextShape.HtmlTablesInMarkdown, TextShape.CellALine];

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_TableOfTheOfficesOwnBesideEachOfTheForm_IsReportedAndTakesNothingAway(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (TextShape shape in WithGrids)
        {
            for (int table = 0; table < form.Tables.Count; table++)
            {
                foreach (int before in (int[])[0, 1])
                {
                    TextReport report = TextReport.Numbered(form);
                    TextTable own = new(
                        before == 1 ? report.Tables[table].Heading : "附：分领域统计",
                        [[new("领域"), new("件数"), new("总计")], [new("房屋征收"), new("3"), new("4")], [new("社会保障"), new("5"), new("6")], [new("总计"), new("7"), new("8")]]);
                    report.Tables[table].Heading = before == 1 ? "本机关的表" : report.Tables[table].Heading;
                    report.Tables.Insert(table + 1 - before, own);

                    ReadResult result = report.Read(shape);

                    result.Cells.Should().HaveCount(form.Cells.Count, "{0} {1} {2}", shape, table, before);
                    result.Cells.Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
                    result.HasErrors.Should().BeFalse();
                    result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "stray-text" && diagnostic.Text!.Contains("房屋征收", StringComparison.Ordinal));
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Read_EmptyLineBesideTheValuesOfTable4_IsNone(int behind)
    {
        foreach (TextShape shape in WithGrids)
        {
            TextReport report = TextReport.Numbered(Form.Year2021);
            List<List<TextBox>> rows = report.Tables[2].Rows;
            rows.Insert(rows.Count - 1 + behind, [.. rows[^1].Select(_ => new TextBox(""))]);

            ReadResult result = report.Read(shape);

            result.Diagnostics.Should().BeEmpty("{0}", shape);
            result.Cells.Should().HaveCount(Form.Year2021.Cells.Count);
        }
    }
}
