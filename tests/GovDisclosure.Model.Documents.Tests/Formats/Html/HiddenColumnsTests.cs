using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html;

public class HiddenColumnsTests
{
    private const string Uncertain = "\uFFFC\uFFFC";

    private const string FirstHead = "申请人情况";

    /// <summary>Column by column of the table with stacked heads, and way by way.</summary>
    [Fact]
    public void Read_ColumnOutOfSight_IsReportedCellByCell()
    {
        FormTable table = Form.Year2021.Tables.Single(table => table.Pointer == "/requests");
        int start = SeenPage.Content.LastIndexOf("<thead>", SeenPage.Content.IndexOf(FirstHead, StringComparison.Ordinal), StringComparison.Ordinal);
        FormColumn[] columns = [.. table.Rows[0].Cells.Select(cell => cell.Column)];
        int labels = LabelColumns();
        foreach ((int at, FormColumn column) in columns.Index())
        {
            (string Sheet, string Columns)[] ways =
            [
                ("", $"{Cols(labels + at)}<col style='visibility:collapse'>"),
                ("", $"<col span={labels + at}><col style='visibility : Collapse'>"),
                (".x{visibility:collapse}", $"{Cols(labels + at)}<col class=x>"),
                (".x{visibility:collapse}", $"<colgroup span={labels + at}></colgroup><colgroup class=x></colgroup>"),
                (".x{display:none}", $"{Cols(labels + at)}<colgroup class=x><col></colgroup>"),
                ("", $"{Cols(labels + at)}<col style='display:none'>"),
                ($"col:nth-child({labels + at + 1}){{visibility:collapse}}", Cols(20)),
            ];
            foreach ((string sheet, string group) in ways)
            {
                SeenPage.Read(sheet, SeenPage.Content.Insert(start, group), cell => cell.Column == column && cell.Row.Pointer.StartsWith(table.Pointer, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("<col><col>", "12")]
    [InlineData("<col style='visibility:collapse'><col>", "12")]
    [InlineData("<col><col style='visibility:collapse'>", $"12{Uncertain}")]
    [InlineData("<colgroup style='visibility:collapse'><col><col>", $"12{Uncertain}")]
    [InlineData("<colgroup style='visibility:collapse'><col><col style='visibility:visible'>", "12")]
    [InlineData("<colgroup span=2 style='visibility:collapse'>", $"12{Uncertain}")]
    [InlineData("<col><col><col style='visibility:collapse'>", "12")]
    public void Read_Cell_IsCertainUnlessItsColumnMayNotBeSeen(string columns, string text) =>
        SeenPage.CellOf("", $"<table>{columns}<tr><td>a<td>12<tr><td>b<td>13</table>").Should().Be(text);

    [Theory]
    [InlineData("<tr><td style='display:none'>x<td>a<td>12")]
    [InlineData("<tr><td rowspan=2>a<td>12<tr><td colspan=9>13")]
    [InlineData("<tr><td>a<td colspan=3>12")]
    [InlineData("<tr><td>a<td colspan=100000 rowspan=100000>12")]
    public void Read_CellThatMayReachIntoAColumnOutOfSight_IsNotCertain(string rows) =>
        SeenPage.CellOf("", $"<table><col><col style='visibility:collapse'><col>{rows}</table>").Should().Be($"12{Uncertain}");

    /// <summary>As programs for sheets write the columns that they hide: neither the column nor its cells are there.</summary>
    [Fact]
    public void Read_ColumnThatIsNotThereWithItsCells_ChangesNothing() =>
        SeenPage.CellOf("", "<table><col><col style='display:none'><col><tr><td>a<td style='display:none'>5<td>12</table>").Should().Be("12");

    private static string Cols(int count) => string.Concat(Enumerable.Repeat("<col>", count));

    /// <summary>How many columns of the table hold labels.</summary>
    private static int LabelColumns() => 3;
}
