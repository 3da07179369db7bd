using System.Text.Json.Nodes;
using GovDisclosure.Publication.Schemas;
using static GovDisclosure.Publication.Schemas.DataSchema;

namespace GovDisclosure.Publication.Forms;

/// <summary>The schema of <see cref="FormsFile"/>.</summary>
internal sealed class FormsSchema
{
    public const string Name = "forms.schema.json";

    private readonly SchemaDocument _document = new(SchemaDialect.Draft202012, "forms");

    public static JsonObject Create()
    {
        FormsSchema schema = new();
        return schema._document.Complete(schema.File());
    }

    private JsonObject File() => Object(
        "Forms",
        "The statutory forms of the annual report as data: sections, tables, rows and columns in printed order.",
        ("$schema", Text("The schema of this file.")),
        ("version", Text("The version of the publication.")),
        ("conventions", Object("Conventions", "How labels are to be compared, in words.", [.. LabelConventions.All.Select(convention => (convention.Name, _document.Bilingual(convention.Text.English)))])),
        ("forms", ListOf(_document.Reference("Form", Form), "The forms, the older first.")));

    private JsonObject Form() => Object(
        "Form",
        "One statutory form.",
        ("id", Text("Its name, the value of the member form in a report.")),
        ("name", _document.Bilingual("Its name for people.")),
        ("issuedAs", Text("The number of the letter that laid it down.")),
        ("firstYear", Integer("The first report year it serves.")),
        ("lastYear", NullableInteger("The last report year it serves; null while it is in force.")),
        ("schema", Text("The file with the JSON Schema of its reports.")),
        ("sections", ListOf(ByKind("A section.", _document.Reference("ProseSection", Prose), _document.Reference("Table", Table)), "The six sections in printed order.")));

    private JsonObject Prose() => Object("ProseSection", "A section of prose.", [.. Item("prose"), TitleWords()]);

    private JsonObject Table() => Object(
        "Table",
        "A section that is a table.",
        [
            .. Item("table"),
            TitleWords(),
            ("isPrintedInOneLine", Boolean("Whether the form prints all rows beside each other in one line under stacked heads.")),
            ("note", OrNull(_document.Bilingual("The relation."), "The relation that the form prints in the head of the table; null where it prints none.")),
            ("captions", ListOf(_document.Reference("Heading", Heading), "Headings over a whole column of labels or over all heads, which name no cell.")),
            ("columns", ListOf(_document.Reference("Column", Column), "Every column of any row, in printed order.")),
            ("entries", Entries("The rows and groups of rows in printed order.")),
        ]);

    private JsonObject Column() => Object(
        "Column",
        "A column: what its cells hold and in which unit.",
        ("name", Text("The member's name in a report.")),
        ("label", _document.Bilingual("The label.")),
        ("variants", Variants()),
        ("heading", OrNull(_document.Reference("Heading", Heading), "The heading over this column and its neighbours; null where there is none.")),
        ("kind", OneOf("What may stand in the cells.", "count", "signed-count", "amount")),
        ("unit", _document.Bilingual("The unit of the cells.")),
        ("isTotal", Boolean("Whether a cell of it states the sum of the other cells of its row.")),
        ("rawTextName", NullableText("The member beside the cell that keeps the source's own words where the unit was not plain; null for every other column.")));

    private JsonObject Entries(string description) => ListOf(
        ByKind("A row, or a group of rows.", _document.Reference("Group", Group), _document.Reference("Row", Row)), description);

    private JsonObject Group() => Object(
        "Group",
        "Rows that the form brackets together; an object of rows in a report. A group without numeral that has one row is printed as that row alone.",
        [
            .. Item("group"),
            ("legalBasis", LegalBasis()),
            ("entries", Entries("Its members in printed order.")),
        ]);

    private JsonObject Row() => Object(
        "Row",
        "A row: one object of cells in a report.",
        [
            .. Item("row"),
            ("legalBasis", LegalBasis()),
            ("qualifiedLabel", _document.Bilingual("The label with the numerals of the groups around it, which names the row without its table.")),
            ("heading", OrNull(_document.Reference("Heading", Heading), "The heading over this row and its neighbours; null where there is none.")),
            ("isTotal", Boolean("Whether each cell of it states the sum of the other rows of its group.")),
            ("cells", ListOf(_document.Reference("Cell", Cell), "Its cells, one for each column it has.")),
        ]);

    private static JsonObject Cell() => Object(
        "Cell",
        "A cell.",
        ("column", Text("The name of its column.")),
        ("pointer", Text("Its JSON pointer in a report.")));

    private JsonObject Heading() => Object(
        "Heading",
        "A heading that is no member of a report.",
        ("label", _document.Bilingual("The label.")),
        ("variants", Variants()),
        ("legalBasis", LegalBasis()));

    private (string Name, JsonObject Schema)[] Item(string kind) =>
    [
        ("kind", Constant(kind)),
        ("name", Text("The member's name in a report.")),
        ("pointer", Text("Its JSON pointer in a report.")),
        ("numeral", Text("The numeral printed before the label, delimiter included; empty where none is printed.")),
        ("label", _document.Bilingual("The label as printed, numeral included.")),
        ("variants", Variants()),
    ];

    private static (string Name, JsonObject Schema) TitleWords() => (
        "titleWords",
        ListOf(ListOf(Text("A word."), "Words one of which is enough."), "What makes a heading the title of this section, whatever else it says: one word of every list."));

    private static JsonObject Variants() => ListOf(Text("A wording without numeral."), "Other wordings found in published reports that mean this item.");

    private static JsonObject LegalBasis() => NullableText("The article of the Regulation behind it; null where none is.");
}
