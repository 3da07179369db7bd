using System.Text;
using System.Text.Json;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>The members of a report's JSON in the form's order, derived from the form.</summary>
internal static class JsonLayout
{
    /// <summary>The member that says which form a report is on, the same on all of them.</summary>
    public static readonly JsonMember FormMember = Value("", nameof(Form), JsonMemberKind.Form);

    private static readonly PerForm<JsonMember> Reports = new(ReportOn);

    private static readonly PerForm<byte[]> Utf8Ids = new(form => Encoding.UTF8.GetBytes(form.Id));

    public static JsonMember Of(Form form) => Reports[form];

    /// <summary>The form's name as payloads have it.</summary>
    public static ReadOnlySpan<byte> Utf8IdOf(Form form) => Utf8Ids[form];

    /// <summary>A report whose form is not known yet. Its own members are the same on every form, those of its tables are not.</summary>
    public static JsonMember AnyReport => Of(Form.Year2021);

    private static JsonMember ReportOn(Form form) => JsonMember.Object("", "",
    [
        FormMember,
        Value("", nameof(AnnualReport.Year), JsonMemberKind.Year),
        Agency(),
        Value("", nameof(AnnualReport.PublishedOn), JsonMemberKind.PublishedOn),
        .. form.Sections.Select(section => section is FormTable table ? Table(form, table) : Prose(form, section)),
    ]);

    private static JsonMember Agency()
    {
        string name = NameOf(nameof(AnnualReport.Agency));
        string pointer = "/" + name;
        return JsonMember.Object(name, pointer,
        [
            Value(pointer, nameof(Model.Agency.Name), JsonMemberKind.AgencyName),
            Value(pointer, nameof(Model.Agency.Code), JsonMemberKind.AgencyCode),
        ]);
    }

    private static JsonMember Prose(Form form, FormSection section)
    {
        JsonMemberKind kind = section == form.Overview ? JsonMemberKind.Overview
            : section == form.ProblemsAndImprovements ? JsonMemberKind.ProblemsAndImprovements
            : JsonMemberKind.OtherMatters;
        return JsonMember.Value(section.Name, section.Pointer, kind);
    }

    private static JsonMember Table(Form form, FormTable table) =>
        JsonMember.Object(table.Name, table.Pointer, [.. table.Entries.Select(entry => Entry(form, entry))], table.Label);

    private static JsonMember Entry(Form form, FormEntry entry) => entry switch
    {
        FormGroup group => JsonMember.Object(group.Name, group.Pointer, [.. group.Entries.Select(child => Entry(form, child))], group.Label),
        FormRow row => JsonMember.Object(row.Name, row.Pointer, [.. row.Cells.SelectMany(cell => Cell(form, cell))], row.Label),
        _ => throw new NotSupportedException($"A form has groups and rows, not {entry.GetType()}."),
    };

    private static IEnumerable<JsonMember> Cell(Form form, FormCell cell)
    {
        FormColumn column = cell.Column;
        yield return column.Kind == CellKind.Amount
            ? JsonMember.Value(column.Name, cell.Pointer, JsonMemberKind.Amount)
            : JsonMember.Count(column.Name, cell.Pointer, form.IndexOf(cell));
        if (column.RawTextName is { } rawText)
        {
            yield return JsonMember.Value(rawText, $"{cell.Row.Pointer}/{rawText}", JsonMemberKind.AmountText);
        }
    }

    private static JsonMember Value(string parentPointer, string property, JsonMemberKind kind)
    {
        string name = NameOf(property);
        return JsonMember.Value(name, $"{parentPointer}/{name}", kind);
    }

    private static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
