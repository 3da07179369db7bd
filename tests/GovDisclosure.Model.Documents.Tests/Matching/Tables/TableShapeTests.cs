using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Tables laid out as offices do where the form does not.</summary>
public class TableShapeTests
{
    private static readonly Form Form = Form.Year2021;

    /// <summary>Where no heads stand over the rest of a table and none of its rows has a total, an empty last box is a total as good as any.</summary>
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_RestOfATableWithoutTotalsAndABoxTooMuch_RightOrReported(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        FormTable table = form.Requests;
        for (int first = 1; first < table.Rows.Count; first++)
        {
            bool IsBlank(FormCell cell) => cell.Column == table.Columns[^1] && table.Rows.Skip(first).Contains(cell.Row);
            Dictionary<string, decimal?> printed = form.Cells.ToDictionary(cell => cell.Pointer, cell => IsBlank(cell) ? null : (decimal?)TextReport.NumberOf(form, cell), StringComparer.Ordinal);
            foreach (int box in Enumerable.Range(0, table.Columns.Count + 1))
            {
                TextReport report = TextReport.Spanned(form, cell => IsBlank(cell) ? "" : TextReport.Print(cell, TextReport.NumberOf(form, cell)));
                List<List<TextBox>> rows = report.Tables[1].Rows;
                List<List<TextBox>> rest = rows[(first + 3)..];
                rows.RemoveRange(first + 3, rest.Count);
                rest[0].Insert(rest[0].Count - box, new("7"));
                report.Tables.Insert(2, new(null, rest));

                Readings.Faults(DocumentReader.Read(HtmlStyles.All[0].Write(report)), printed).Should().BeEmpty($"row {first} begins the rest, {box} boxes from the end the other stands");
            }
        }
    }

    /// <summary>A label with those of its groups or its provision in one cell.</summary>
    [Theory]
    [InlineData("2019", " ")]
    [InlineData("2019", "")]
    [InlineData("2021", "\n")]
    [InlineData("2021", "—")]
    public void Read_LabelsOfGroupAndRowInOneCell_EveryCellInItsPlace(string id, string between)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        List<List<TextBox>> rows = report.Tables[1].Rows;
        for (int i = 3; i < rows.Count; i++)
        {
            List<TextBox> values = rows[i].FindAll(static box => box.Cell is not null);
            FormRow row = values[0].Cell!.Row;
            string label = row.Label.Chinese;
            for (FormGroup? group = row.Parent; group is not null; group = group.Parent)
            {
                label = group.Numeral.Length > 0 ? group.Label.Chinese + between + label : label;
            }

            rows[i] = [new(label) { ColumnSpan = 3 }, .. values];
        }

        foreach (ReadResult result in HtmlStyles.All.Select(style => DocumentReader.Read(style.Write(report))))
        {
            result.Diagnostics.Should().BeEmpty();
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        }
    }

    /// <summary>A row of one cell drawn with the boxes of the blocks above: the one that is filled may be a stray one beside a blank.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_LoneValueBesideEmptyBoxes_IsReported(int at)
    {
        TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));
        List<TextBox> row = report.Tables[0].Rows.Find(row => row.Exists(box => box.Cell?.Row.Cells.Count == 1))!;
        row[1] = row[1] with { ColumnSpan = 1 };
        row.InsertRange(1, Enumerable.Repeat(new TextBox(""), at));
        row.AddRange(Enumerable.Repeat(new TextBox(""), 2 - at));

        ReadResult result = DocumentReader.Read(HtmlStyles.All[0].Write(report));

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("value-count");
    }

    [Fact]
    public void Read_HeadOfOrganizationsBeforeThatOfPersons_RefusesTheValues()
    {
        TextReport report = TextReport.Numbered(Form);
        report.Tables[1].Rows.RemoveRange(0, 3);
        report.Tables[1].Rows.Insert(0, [new("项目"), new("法人或其他组织"), new("自然人"), new("总计")]);

        ReadResult result = report.Read(TextShape.RowALine);

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "unclear-columns");
        result.Cells.Should().NotContain(cell => Form.Requests.Rows.Contains(cell.Definition.Row));
    }

    [Fact]
    public void Read_Table3BegunAgainUnderAMeaninglessHead_EveryCellInItsPlace()
    {
        TextReport report = TextReport.Numbered(Form);
        report.Tables[1].Rows.Insert(12, [new(""), .. Enumerable.Range(1, 6).Select(column => new TextBox($"数据{column}"))]);

        foreach (ReadResult result in Enum.GetValues<TextShape>().Select(report.Read))
        {
            result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == "stray-text");
            result.Cells.Should().HaveCount(Form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(Form, cell.Definition));
        }

        report.Read(TextShape.CellALine).Diagnostics.Should().ContainSingle();
    }

    [Fact]
    public void Read_NotesBetweenTheRows_AreNoPartOfTheTable()
    {
        string text = TextReport.Numbered(Form).Write(TextShape.RowALine)
            .Replace("（二）部分公开", "注：以下为本年数据\n（二）部分公开", StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(text));

        result.Cells.Should().HaveCount(Form.Cells.Count);
    }

    [Fact]
    public void Read_StatisticsInTheOverview_AreProse()
    {
        TextReport report = TextReport.Numbered(Form);
        string text = report.Write(TextShape.CellALine).Replace("全年公开信息若干条。", "全年公开信息若干条。\n\t行政许可\t12\n\t行政处罚\t3\n", StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(text));

        result.Diagnostics.Should().BeEmpty();
        result.Report!.Overview.Should().Be("全年公开信息若干条。\n行政许可\n12\n行政处罚\n3");
        result.Report.GetCell("/proactiveDisclosure/administrativeLicensing/decisions").Should().Be(106);
    }

    [Fact]
    public void Read_RowUnderAnotherGroup_IsNotTaken()
    {
        TextReport report = TextReport.Numbered(Form);
        List<TextBox> row = report.Tables[1].Rows.Single(candidate => candidate.Exists(box => box.Text.Contains("属于国家秘密", StringComparison.Ordinal)));
        row[row.FindIndex(box => box.Text.Contains("不予公开", StringComparison.Ordinal))] = new("（四）无法提供");

        ReadResult result = report.Read(TextShape.CellALine);

        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell)).Should().Contain(("misplaced-row", "/requests/outcomes/withheld/stateSecret"));
        result.Cells.Should().NotContain(cell => cell.Definition.Row.Name == "stateSecret");
    }

    [Fact]
    public void Read_LabelBehindThatOfAnotherRow_TakesNothing()
    {
        TextReport report = TextReport.Numbered(Form);
        List<List<TextBox>> rows = report.Tables[1].Rows;
        List<TextBox> secret = rows.Single(row => row.Exists(box => box.Text.Contains("属于国家秘密", StringComparison.Ordinal)));
        List<TextBox> fee = rows.Single(row => row.Exists(box => box.Text.Contains("逾期未按收费通知", StringComparison.Ordinal)));
        int at = fee.FindIndex(box => box.Text.Contains("逾期未按收费通知", StringComparison.Ordinal));
        secret.Insert(secret.FindIndex(box => box.Cell is not null), fee[at]);
        fee.RemoveAt(at);

        ReadResult result = report.Read(TextShape.CellALine);

        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell)).Should()
            .Contain(("misplaced-row", "/requests/outcomes/otherHandling/feeOverdue"))
            .And.Contain(("missing-row", "/requests/outcomes/withheld/stateSecret"));
        result.Cells.Should().NotContain(cell => cell.Definition.Row.Name == "stateSecret" || cell.Definition.Row.Name == "feeOverdue");
    }

    [Fact]
    public void Read_CustomaryWording_IsKnown()
    {
        string text = TextReport.Numbered(Form.Year2019).Write(TextShape.CellALine)
            .Replace("（六）其他处理", "(六)其它", StringComparison.Ordinal)
            .Replace("总计", "合 计", StringComparison.Ordinal)
            .Replace("\t规范性文件", "\t行政规范性\u200B文件", StringComparison.Ordinal)
            .Replace("采购", "釆购", StringComparison.Ordinal)
            .Replace("1.", "１、", StringComparison.Ordinal)
            .Replace("“三安全一稳定”", "\"三安全 一稳定\"", StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(text));

        result.Diagnostics.Should().BeEmpty();
        result.Cells.Should().HaveCount(Form.Year2019.Cells.Count);
    }
}
