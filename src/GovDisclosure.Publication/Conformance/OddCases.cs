using System.Text;
using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Publication.Schemas;

namespace GovDisclosure.Publication.Conformance;

/// <summary>Payloads that look unusual and are valid all the same.</summary>
internal static class OddCases
{
    private const string Group = "odd";
    private const string Count = "/reviewAndLitigation/administrativeReview/upheld";
    private const string Row = "/requests/carriedForward";

    private static readonly string[] Optional = ["/agency/code", "/publishedOn", "/overview", "/problemsAndImprovements", "/otherMatters"];

    public static IEnumerable<ConformanceCase> All() => Form.All.SelectMany(Of);

    private static IEnumerable<ConformanceCase> Of(Form form)
    {
        string amount = BaseReports.AmountOf(form);
        return
        [
            Case("compact", "No white space at all.", Edit(root => Encoding.UTF8.GetBytes(root.ToJsonString()))),
            Case("reversed", "All members in reverse order, the form last.", Edit(root => PrettyJson.Write(Reversed(root)!))),
            Case("byte-order-mark", "A byte order mark of UTF-8 in front.", [0xEF, 0xBB, 0xBF, .. new PayloadEditor(form).Bytes()]),
            Case("white-space", "White space of JSON wherever it may stand.", Encoding.UTF8.GetBytes($" \t\r\n{new PayloadEditor(form).Text().Replace("\n", "\r\n\t", StringComparison.Ordinal)}\n\n ")),
            Case("escaped-names", "Names and values written with escapes.", Encoding.UTF8.GetBytes(new PayloadEditor(form).Text().Replace("\"form\"", "\"\\u0066or\\u006D\"", StringComparison.Ordinal).Replace($"\"{form.Id}\"", $"\"\\u0032{form.Id[1..]}\"", StringComparison.Ordinal))),
            Case("integer-with-fraction", "An integer written with a fraction of zero.", Raw(Count, "1.00")),
            Case("integer-with-exponent", "An integer written with an exponent.", Raw(Count, "10e-1")),
            Case("capital-exponent", "An exponent with a capital E.", Raw(Count, "1E+0")),
            Case("delete-in-string", "The character U+007F, which JSON does not forbid.", Raw("/overview", "\"a\u007Fb\"")),
            Case("zero-width-name", "An organ's name of a zero-width character: it is more than white space.", Raw("/agency/name", "\"\\u200b\"")),
            Case("leap-day", "29 February of a year that has one.", Raw("/publishedOn", "\"2024-02-29\"")),
            Case("leap-day-of-century", "29 February of a century that has one.", Raw("/publishedOn", "\"2000-02-29\"")),
            Case("minus-zero", "Minus zero is zero.", Raw(Count, "-0")),
            Case("year-with-exponent", "The year written with an exponent.", Raw("/year", $"{form.FirstYear}0e-1")),
            Case("blank-row", "A row without a member: every cell is blank.", Raw(Row, "{}")),
            Case("null-cells", "A row whose cells are null.", Edit(root =>
            {
                JsonObject row = root["requests"]!["carriedForward"]!.AsObject();
                foreach (string name in row.Select(cell => cell.Key).ToArray())
                {
                    row[name] = null;
                }

                return PrettyJson.Write(root);
            })),
            Case("optional-absent", "Every member that may be absent is.", Optional.Aggregate(new PayloadEditor(form), (editor, pointer) =>
            {
                editor.Without(pointer);
                return editor;
            }).Bytes()),
            Case("astral-characters", "Characters beyond the basic plane, as themselves and as a pair of escapes.", Raw("/overview", "\"𠮷😀\\ud83d\\ude00 86\"")),
            Case("escapes", "Every escape that JSON has.", Raw("/overview", "\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u4e00\"")),
            Case("empty-code", "An organ's code that is empty.", Raw("/agency/code", "\"\"")),
            Case("largest-count", "The largest and the least integers that every language holds.", Edit(root =>
            {
                root["requests"]!["newlyReceived"]!["naturalPerson"] = ScalarSchemas.MaxInteger;
                root["requests"]!["newlyReceived"]!["total"] = -ScalarSchemas.MaxInteger;
                return PrettyJson.Write(root);
            }), SchemaVerdict.Refuses),
            Case("long-amount", "An amount with as many digits as a decimal holds.", Raw(amount, "1.2345678901234567890123456789")),
            Case("large-amount", "The largest amount that a decimal holds.", Raw(amount, "79228162514264337593543950335")),
            Case("amount-with-exponent", "An amount written with an exponent.", Raw(amount, "1.235e+1")),
            Case("long-exponent", "A zero with an exponent of many digits.", Raw(Count, "0e999999999999999999999")),
            Case("every-rule", "A report that breaks all rules of its form that can be broken together: findings come in the order of the rules.", EveryRuleBroken(form), SchemaVerdict.Refuses),
            Case("least-amount", "The least amount that a decimal holds.", Raw(amount, "-79228162514264337593543950335"), SchemaVerdict.Refuses),
            Padded(form),
        ];

        ConformanceCase Case(string name, string description, byte[] payload, SchemaVerdict schema = SchemaVerdict.Accepts) =>
            new(Group, $"{form.Id}-{name}", description, payload, schema);

        byte[] Raw(string pointer, string raw) => new PayloadEditor(form).WithRaw(pointer, raw);

        byte[] Edit(Func<JsonObject, byte[]> edit) => edit(new PayloadEditor(form).Root);
    }

    private static ConformanceCase Padded(Form form) => new(
        Group, $"{form.Id}-largest-payload", "A payload of exactly 16 MiB, most of it white space.", new PayloadEditor(form).Bytes(), SchemaVerdict.Accepts)
    {
        PaddedTo = AnnualReportJson.MaxBytes,
    };

    private static byte[] EveryRuleBroken(Form form)
    {
        AnnualReport report = BaseReports.Edit(
            BaseReports.Consistent(form),
            [
                .. form.Tables.SelectMany(table => table.RowTotals).Select((sum, i) => (sum.Right[0].Pointer, (decimal?)(i % 2 == 0 ? 1 : null))),
                .. form.Cells.Where(cell => cell.Column.Name is "inForce" or "totalPublished" or "projects").Select(cell => (cell.Pointer, (decimal?)0)),
                .. form.Cells.Where(cell => cell.Column.Name == "change").Select(cell => (cell.Pointer, (decimal?)-100)),
                .. form.Cells.Where(cell => cell.Column.Name == "issued").Select(cell => (cell.Pointer, (decimal?)9)),
                ("/requests/outcomes/total/naturalPerson", 1),
                ("/reviewAndLitigation/administrativeReview/pending", -1),
            ]);
        int year = form == Form.Year2019 ? 2022 : 2020;
        ReportBuilder builder = new(report)
        {
            Year = year,
            PublishedOn = new(year, 12, 31),
            Overview = "",
            ProblemsAndImprovements = $"{year - 1}年",
            OtherMatters = "无",
        };
        return PrettyJson.Write(JsonNode.Parse(AnnualReportJson.WriteBytes(builder.Build()))!);
    }

    private static JsonNode? Reversed(JsonNode? node) => node is JsonObject members
        ? new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value))))
        : node?.DeepClone();
}
