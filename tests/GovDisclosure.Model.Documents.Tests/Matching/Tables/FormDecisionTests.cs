using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

public class FormDecisionTests
{
    [Fact]
    public void Read_HeadsThatHaveRunTogether_StillTellTheForm()
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        foreach (List<TextBox> row in report.Tables[0].Rows.Where(row => row.Count > 1 && !TextTable.HasValues(row)))
        {
            string heads = string.Join(' ', row.Select(head => head.Text));
            row.Clear();
            row.Add(new(heads));
        }

        // The rows under （六）其他处理 cannot be made out either, so that figures stand behind that heading.
        foreach (List<TextBox> row in report.Tables[1].Rows)
        {
            row.RemoveAll(box => FormLabels.Find(box.Text).Any(label => label is { Form.Id: "2021", Item: FormRow { Parent.Name: "otherHandling" } }));
        }

        ReadResult result = report.Read(TextShape.HtmlTablesInMarkdown);

        result.Form.Should().BeSameAs(Form.Year2021);
        Readings.Faults(result, report.Printed(Form.Year2021)).Should().BeEmpty();
    }
}
