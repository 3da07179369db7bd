using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Tests.Forms;

public sealed class FormsFileTests
{
    private static readonly JsonObject File = SchemaFolder.Json("forms.json");

    [Fact]
    public void Cells_OfEveryForm_AreThoseOfTheFormInOrderEachUnderAColumnOfItsTable()
    {
        foreach (Form form in Form.All)
        {
            List<string> pointers = [];
            foreach (JsonObject table in Tables(form))
            {
                string[] columns = [.. table["columns"]!.AsArray().Select(column => column!["name"]!.GetValue<string>())];
                columns.Should().OnlyHaveUniqueItems("a cell names its column");
                foreach (JsonNode? cell in Rows(table).SelectMany(row => row["cells"]!.AsArray()))
                {
                    columns.Should().Contain(cell!["column"]!.GetValue<string>());
                    pointers.Add(cell["pointer"]!.GetValue<string>());
                }
            }

            pointers.Should().Equal(form.Cells.Select(cell => cell.Pointer));
        }
    }

    [Fact]
    public void Labels_OfEveryRowColumnAndSection_AreRecognisedAsWhatTheyName()
    {
        foreach (Form form in Form.All)
        {
            foreach (JsonObject item in Items(form).Where(item => item["label"] is not null))
            {
                string name = item["name"]?.GetValue<string>() ?? "";
                string[] texts = [item["label"]!["zh"]!.GetValue<string>(), .. item["variants"]!.AsArray().Select(variant => variant!.GetValue<string>())];
                foreach (string text in texts)
                {
                    FormLabels.Find(text).Should().Contain(
                        label => label.Form == form && (name.Length == 0 || NameOf(label.Item) == name), $"{text} names {name}");
                }
            }
        }
    }

    [Fact]
    public void Columns_OfEveryForm_CarryUnitAndKind()
    {
        foreach (Form form in Form.All)
        {
            (string, string, string)[] published = [.. Tables(form).SelectMany(table => table["columns"]!.AsArray()).Select(column => (
                column!["name"]!.GetValue<string>(), column["unit"]!["zh"]!.GetValue<string>(), column["kind"]!.GetValue<string>().Replace("-", "", StringComparison.Ordinal)))];
            published.Should().Equal(form.Tables.SelectMany(table => table.Columns).Select(column => (
                column.Name, column.Unit.Name.Chinese, column.Kind.ToString().ToLowerInvariant())));
        }
    }

    private static string NameOf(FormItem item) => item switch
    {
        FormEntry entry => entry.Name,
        FormColumn column => column.Name,
        FormSection section => section.Name,
        _ => "",
    };

    private static JsonObject Published(Form form) => File["forms"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == form.Id)!.AsObject();

    private static IEnumerable<JsonObject> Tables(Form form) =>
        Published(form)["sections"]!.AsArray().Where(section => section!["kind"]!.GetValue<string>() == "table").Select(section => section!.AsObject());

    private static IEnumerable<JsonObject> Rows(JsonObject parent) => parent["entries"]!.AsArray().Select(entry => entry!.AsObject())
        .SelectMany(entry => entry["kind"]!.GetValue<string>() == "row" ? [entry] : Rows(entry));

    private static IEnumerable<JsonObject> Items(Form form) => Nested(Published(form)["sections"]);

    private static IEnumerable<JsonObject> Nested(JsonNode? node) => node switch
    {
        JsonArray elements => elements.SelectMany(Nested),
        JsonObject members => members.SelectMany(member => Nested(member.Value)).Prepend(members),
        _ => [],
    };
}
