using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Forms;

/// <summary>The forms as data, for those who map tables of their own to them.</summary>
internal static class FormsFile
{
    public const string Name = "forms.json";

    public static JsonObject Create() => new()
    {
        ["$schema"] = FormsSchema.Name,
        ["version"] = PublicationVersion.Current,
        ["conventions"] = new JsonObject(LabelConventions.All.Select(convention => KeyValuePair.Create<string, JsonNode?>(convention.Name, convention.Text.ToJson()))),
        ["forms"] = Form.All.Select(Describe).ToJson(),
    };

    private static JsonObject Describe(Form form) => new()
    {
        ["id"] = form.Id,
        ["name"] = form.Name.ToJson(),
        ["issuedAs"] = form.IssuedAs,
        ["firstYear"] = form.FirstYear,
        ["lastYear"] = form.LastYear,
        ["schema"] = $"report-{form.Id}.json",
        ["sections"] = form.Sections.Select(section => section is FormTable table ? Table(table) : Prose(section)).ToJson(),
    };

    private static JsonObject Prose(FormSection section) => Section("prose", section);

    private static JsonObject Table(FormTable table)
    {
        JsonObject description = Section("table", table);
        description["isPrintedInOneLine"] = table.IsPrintedInOneLine;
        description["note"] = table.Note?.ToJson();
        description["captions"] = table.Captions.Select(Heading).ToJson();
        description["columns"] = table.Columns.Select(Column).ToJson();
        description["entries"] = table.Entries.Select(Entry).ToJson();
        return description;
    }

    private static JsonObject Section(string kind, FormSection section)
    {
        JsonObject description = Item(kind, section, section.Name, section.Pointer);
        description["titleWords"] = new JsonArray([.. section.TitleWords.Select(words => words.ToJson())]);
        return description;
    }

    private static JsonObject Column(FormColumn column) => new()
    {
        ["name"] = column.Name,
        ["label"] = column.Label.ToJson(),
        ["variants"] = column.Variants.ToJson(),
        ["heading"] = column.Heading is { } heading ? Heading(heading) : null,
        ["kind"] = column.Kind switch { CellKind.Amount => "amount", CellKind.SignedCount => "signed-count", _ => "count" },
        ["unit"] = column.Unit.Name.ToJson(),
        ["isTotal"] = column.IsTotal,
        ["rawTextName"] = column.RawTextName,
    };

    private static JsonObject Entry(FormEntry entry)
    {
        JsonObject description = Item(entry is FormGroup ? "group" : "row", entry, entry.Name, entry.Pointer);
        description["legalBasis"] = entry.LegalBasis;
        if (entry is FormGroup group)
        {
            description["entries"] = group.Entries.Select(Entry).ToJson();
            return description;
        }

        FormRow row = (FormRow)entry;
        description["qualifiedLabel"] = row.QualifiedLabel.ToJson();
        description["heading"] = row.Heading is { } heading ? Heading(heading) : null;
        description["isTotal"] = row.IsTotal;
        description["cells"] = row.Cells.Select(cell => new JsonObject { ["column"] = cell.Column.Name, ["pointer"] = cell.Pointer }).ToJson();
        return description;
    }

    private static JsonObject Heading(FormHeading heading) => new()
    {
        ["label"] = heading.Label.ToJson(),
        ["variants"] = heading.Variants.ToJson(),
        ["legalBasis"] = heading.LegalBasis,
    };

    private static JsonObject Item(string kind, FormItem item, string name, string pointer) => new()
    {
        ["kind"] = kind,
        ["name"] = name,
        ["pointer"] = pointer,
        ["numeral"] = item.Numeral,
        ["label"] = item.Label.ToJson(),
        ["variants"] = item.Variants.ToJson(),
    };
}
