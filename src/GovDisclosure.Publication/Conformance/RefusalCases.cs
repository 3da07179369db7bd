using System.Text;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Publication.Conformance;

/// <summary>Every kind of payload that is refused, each with one fault, on every form.</summary>
internal sealed class RefusalCases
{
    private const string Count = "/reviewAndLitigation/administrativeReview/upheld";
    private const string Row = "/requests/outcomes/withheld/stateSecret";
    private const string Table = "/requests";

    private readonly Form _form;

    private RefusalCases(Form form) => _form = form;

    private string Amount => BaseReports.AmountOf(_form);

    public static IEnumerable<ConformanceCase> All() => Form.All.Select(form => new RefusalCases(form)).SelectMany(cases => (IEnumerable<ConformanceCase>)
    [
        .. cases.NoJson(), .. cases.Encodings(), .. cases.Missing(), .. cases.UnknownAndDuplicate(), .. cases.Types(), .. cases.Values(), .. cases.Limits(),
    ]);

    private IEnumerable<ConformanceCase> NoJson()
    {
        string text = new PayloadEditor(_form).Text();
        string trimmed = text.TrimEnd();
        return
        [
            NotJson("empty", "Nothing at all.", []),
            NotJson("white-space-only", "Nothing but white space.", Utf8(" \n\t\r\n")),
            NotJson("cut-short", "The payload ends in the middle.", Utf8(text[..(text.Length / 2)])),
            NotJson("no-closing-brace", "The last brace is missing.", Utf8(trimmed[..^1])),
            NotJson("line-comment", "A comment.", Utf8($"// {_form.Id}\n{text}")),
            NotJson("block-comment", "A comment within an object.", Utf8(text.Replace("\"year\"", "/* year */ \"year\"", StringComparison.Ordinal))),
            NotJson("trailing-comma", "A comma that nothing follows.", Utf8($"{trimmed[..^1].TrimEnd()},\n}}")),
            NotJson("text-after-end", "Another value after the report.", Utf8($"{text}{{}}")),
            NotJson("single-quotes", "A name in single quotes.", Utf8(text.Replace("\"year\"", "'year'", StringComparison.Ordinal))),
            NotJson("bare-name", "A name without quotes.", Utf8(text.Replace("\"year\"", "year", StringComparison.Ordinal))),
            NotJson("not-a-number", "NaN is no JSON.", Raw(Count, "NaN")),
            NotJson("leading-zero", "A number with a leading zero.", Raw(Count, "01")),
            NotJson("plus-sign", "A number with a plus sign.", Raw(Count, "+1")),
            NotJson("bare-fraction", "A number that begins with its point.", Raw(Count, ".5")),
            NotJson("line-feed-in-string", "A line feed as itself within a string.", Raw("/overview", "\"a\nb\"")),
            NotJson("tab-in-string", "A tab as itself within a string.", Raw("/overview", "\"a\tb\"")),
            NotJson("escaped-apostrophe", "An escaped apostrophe, which JSON does not have.", Raw("/overview", "\"\\'\"")),
            NotJson("short-escape", "An escape of three digits.", Raw("/overview", "\"\\u4e0\"")),
            NotJson("empty-fraction", "A number that ends with its point.", Raw(Count, "1.")),
            NotJson("empty-exponent", "A number that ends with its E.", Raw(Count, "1e")),
            NotJson("signed-empty-exponent", "A number that ends with the sign of its exponent.", Raw(Count, "1e+")),
            NotJson("minus-alone", "A minus sign without digits.", Raw(Count, "-")),
            NotJson("hexadecimal", "A number in hexadecimal digits.", Raw(Count, "0x1")),
            NotJson("control-in-string", "A control character as itself within a string.", Raw("/overview", "\"a\u0001b\"")),
            NotJson("capital-unicode-escape", "An escape with a capital U.", Raw("/overview", "\"\\U0041\"")),
            NotJson("unclosed-string", "A string that nothing closes.", Utf8($"{{\"form\": \"{_form.Id}")),
            NotJson("ends-in-number", "The payload ends in a number, which might go on.", Utf8($"{{\"form\": \"{_form.Id}\", \"year\": 20")),
            NotJson("slash-after-number", "A slash right after a number.", Utf8(text.Replace($"\"year\": {_form.FirstYear}", $"\"year\": {_form.FirstYear}/", StringComparison.Ordinal))),
            NotJson("ends-after-name", "The payload ends after a name.", Utf8($"{{\"form\": \"{_form.Id}\", \"year\"")),
            NotJson("missing-comma", "No comma between two members.", Utf8(text.Replace(",\n  \"agency\"", "\n  \"agency\"", StringComparison.Ordinal))),
            NotJson("letter-after-literal", "A letter right after a literal.", Raw("/overview", "nullx")),
            NotJson("no-break-space", "A no-break space where white space may stand.", Utf8(text.Replace("\"year\"", "\u00A0\"year\"", StringComparison.Ordinal))),
            NotJson("capital-literal", "A literal with a capital.", Raw(Count, "Null")),
            NotJson("form-feed", "A form feed where white space may stand.", Utf8(text.Replace("\"year\"", "\f\"year\"", StringComparison.Ordinal))),
            NotJson("vertical-tab", "A vertical tab where white space may stand.", Utf8(text.Replace("\"year\"", "\v\"year\"", StringComparison.Ordinal))),
            NotJson("missing-colon", "A name that no colon follows.", Utf8(text.Replace("\"year\":", "\"year\"", StringComparison.Ordinal))),
            NotJson("letter-after-number", "A letter right after a number.", Raw("/year", $"{_form.FirstYear}x")),
            NotJson("unknown-escape", "An escape that JSON does not have.", Raw("/overview", "\"\\x41\"")),
        ];
    }

    private IEnumerable<ConformanceCase> Encodings()
    {
        string text = new PayloadEditor(_form).Text();
        byte[] bytes = Utf8(text);
        return
        [
            NotJson("invalid-utf-8", "A byte that is no UTF-8 within a string.", Bytes(0xFF)),
            NotJson("lone-surrogate", "Half of a surrogate pair in a string.", Raw("/overview", "\"\\ud83d\"")),
            NotJson("lone-surrogate-in-name", "Half of a surrogate pair in a name.", Member("/year", "\"\\udc00\": 1")),
            NotJson("utf-16-little-endian", "UTF-16, little endian, with its byte order mark.", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]),
            NotJson("utf-16-big-endian", "UTF-16, big endian, without a byte order mark.", Encoding.BigEndianUnicode.GetBytes(text)),
            NotJson("other-encoding", "Chinese in another encoding than UTF-8.", [.. bytes.TakeWhile(b => b < 0x80), 0xC1, 0xD9, .. bytes.SkipWhile(b => b < 0x80).SkipWhile(b => b >= 0x80)]),
            NotJson("overlong-utf-8", "A character in more bytes than it needs.", Bytes(0xC0, 0xAF)),
            NotJson("surrogate-in-utf-8", "Half of a surrogate pair as bytes.", Bytes(0xED, 0xA0, 0x80)),
            NotJson("low-surrogate", "The second half of a surrogate pair alone.", Raw("/overview", "\"\\udc00\"")),
            NotJson("surrogates-reversed", "The halves of a surrogate pair the wrong way round.", Raw("/overview", "\"\\udc00\\ud800\"")),
            NotJson("byte-order-mark-only", "A byte order mark and nothing else.", [0xEF, 0xBB, 0xBF]),
            NotJson("two-byte-order-marks", "A second byte order mark.", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. bytes]),
        ];

        byte[] Bytes(params byte[] inString) => [.. Raw("/overview", "\"\u007F\"").SelectMany(b => b == 0x7F ? inString : [b])];
    }

    private IEnumerable<ConformanceCase> Missing()
    {
        IEnumerable<FormEntry> entries = _form.Tables.SelectMany(table => table.Entries).SelectMany(Below);
        string[] pointers = ["/form", "/year", "/agency", "/agency/name", .. _form.Tables.Select(table => table.Pointer), .. entries.Select(entry => entry.Pointer)];
        return pointers.Select(pointer => Refused(
            $"missing{pointer.Replace('/', '-')}", "A member that must be there is not.", new PayloadEditor(_form).Without(pointer)));

        static IEnumerable<FormEntry> Below(FormEntry entry) => entry is FormGroup group ? group.Entries.SelectMany(Below).Prepend(entry) : [entry];
    }

    private IEnumerable<ConformanceCase> UnknownAndDuplicate()
    {
        Form other = Form.All.Single(form => form != _form);
        string foreign = other.Cells.First(cell => _form.Cells.All(own => own.Pointer != cell.Pointer) && _form.Cells.Any(own => own.Row.Pointer == cell.Row.Pointer)).Column.Name;
        return
        [
            Refused("unknown-member", "A member that no report has.", Member("/year", "\"remarks\": null")),
            Refused("unknown-in-agency", "A member that the organ does not have.", Member("/agency/name", "\"phone\": \"\"")),
            Refused("unknown-in-table", "A row that the table does not have.", Member(Row[..Row.LastIndexOf('/')], "\"subtotal\": {}")),
            Refused("unknown-in-row", "A column that the row does not have.", Member(Count, "\"subtotal\": 0")),
            Refused("unknown-other-case", "A name that differs by a capital.", Member("/year", "\"Year\": 2021")),
            Refused("unknown-to-be-escaped", "A name whose pointer needs escapes.", Member("/year", "\"a/b~c\": 0")),
            Refused("unknown-of-prototype", "A name that objects of some languages are born with.", Member("/year", "\"toString\": 0")),
            Refused("unknown-proto", "Another such name.", Member("/year", "\"__proto__\": null")),
            Refused("unknown-empty", "An empty name.", Member("/year", "\"\": 0")),
            Refused("member-of-other-form", "A cell of the other form.", Member(_form.ProactiveDisclosure.Rows[0].Cells[0].Pointer, $"\"{foreign}\": 0")),
            Accepted("duplicate-member", "A member of the report that is there twice.", Member("/overview", "\"year\": " + _form.FirstYear)),
            Accepted("duplicate-form", "The form is there twice, alike.", Member("/overview", $"\"form\": \"{_form.Id}\"")),
            Accepted("duplicate-cell", "A cell that is there twice, alike.", Member(Count, "\"upheld\": null")),
            Accepted("duplicate-escaped", "A member that is there twice, once written with an escape.", Member("/overview", "\"ye\\u0061r\": " + _form.FirstYear)),
        ];
    }

    private IEnumerable<ConformanceCase> Types() =>
    [
        .. Wrong("count", Count, "an integer or null", "\"1\"", "true", "[]", "{}", "3.5"),
        .. Wrong("amount", Amount, "a number or null", "\"12.35\"", "false", "[12.35]"),
        .. Wrong("row", Row, "an object of cells", "null", "[]", "0", "\"\""),
        .. Wrong("table", Table, "an object of rows", "null", "[]", "\"\""),
        .. Wrong("year", "/year", "an integer", "null", "\"2021\"", "2021.5"),
        .. Wrong("form", "/form", "a text", "null", _form.Id, "true"),
        .. Wrong("agency", "/agency", "an object", "null", "\"临溪县档案馆\""),
        .. Wrong("agency-name", "/agency/name", "a text", "null", "1"),
        .. Wrong("agency-code", "/agency/code", "a text or null", "11330000"),
        .. Wrong("date", "/publishedOn", "a text or null", "20250120", "[2025, 1, 20]"),
        .. Wrong("prose", "/overview", "a text or null", "0", "[\"\"]", "{}"),
        Refused("root-null", "The payload is null.", Utf8("null")),
        Refused("root-string", "The payload is a string.", Utf8("\"2021\"")),
        Refused("root-number", "The payload is a number.", Utf8("2021")),
    ];

    private IEnumerable<ConformanceCase> Values() =>
    [
        .. Value("count-beyond-2-53", Count, SchemaVerdict.Refuses, "a count beyond ±(2⁵³ − 1)", "9007199254740992", "-9007199254740992", "9223372036854775808", "1e30"),
        .. Wrong("count-beyond-doubles", Count, "an integer or null", "9007199254740991.4", "1.00000000000000000001"),
        .. Value("year-out-of-range", "/year", SchemaVerdict.Refuses, "a year before 1949 or after 9999", "1948", "10000", "-2021", "1e30"),
        .. Value("unknown-form", "/form", SchemaVerdict.Refuses, "a form that does not exist", "\"2020\"", "\"\"", "\"2021 \""),
        .. Value("blank-name", "/agency/name", SchemaVerdict.Refuses, "a name of nothing but white space", "\"\"", "\" \\t\\u3000\\u00a0\\u2028\\u0085\""),
        .. Value("no-date", "/publishedOn", SchemaVerdict.Refuses, "not written as a date", "\"\"", "\"2025-1-2\"", "\"2025-13-01\"", "\"2025-01-32\"", "\"20250120\"", "\"2025-01-20T00:00:00\"", "\" 2025-01-20\"", "\"2025-01-20\\n\"", "\"２０２５-01-20\""),
        .. Value("impossible-date", "/publishedOn", SchemaVerdict.Accepts, "a day that the calendar does not have", "\"2025-02-30\"", "\"2023-02-29\"", "\"1900-02-29\"", "\"2025-04-31\"", "\"2025-06-31\"", "\"2025-09-31\"", "\"2025-11-31\"", "\"0000-01-01\""),
        .. Value("amount-beyond-decimals", Amount, SchemaVerdict.Accepts, "more than a decimal holds exactly", "0.00000000000000000000000000001", "1e29", "79228162514264337593543950336", "12345678901234567890.1234567891"),
    ];

    private IEnumerable<ConformanceCase> Limits()
    {
        const int TooDeep = AnnualReportJson.MaxDepth;
        string deepest = $"{new string('[', TooDeep - 1)}0{new string(']', TooDeep - 1)}";
        PayloadEditor editor = new(_form);
        string form = editor.Text().Split('\n').First(line => line.Contains("\"form\"", StringComparison.Ordinal));
        string deep = $"{new string('[', TooDeep)}{new string(']', TooDeep)}";
        return
        [
            Refused("deepest", $"Nested {TooDeep} levels deep, which may be read, in place of a text.", Raw("/overview", deepest)),
            Value("negative-amount-beyond-decimals", Amount, SchemaVerdict.Refuses, "less than a decimal holds", "-79228162514264337593543950336").Single(),
            Of("too-deep", $"Nested {TooDeep + 1} levels deep.", Utf8($"{{\"overview\": {deep},{form}\n\"year\": {_form.FirstYear}}}"), SchemaVerdict.Refuses),
            Accepted("too-large", "One byte more than 16 MiB, most of it white space.", editor.Bytes()) with { PaddedTo = AnnualReportJson.MaxBytes + 1 },
        ];
    }

    private IEnumerable<ConformanceCase> Wrong(string what, string pointer, string expected, params string[] raw) =>
        raw.Select((value, i) => Refused($"wrong-type-{what}-{i + 1}", $"{value} where {expected} must stand.", Raw(pointer, value)));

    private IEnumerable<ConformanceCase> Value(string what, string pointer, SchemaVerdict schema, string fault, params string[] raw) =>
        raw.Select((value, i) => Of($"{what}-{i + 1}", $"{value} is {fault}.", Raw(pointer, value), schema));

    private ConformanceCase NotJson(string name, string description, byte[] payload) => Of(name, description, payload, SchemaVerdict.NotJson);

    private ConformanceCase Refused(string name, string description, byte[] payload) => Of(name, description, payload, SchemaVerdict.Refuses);

    /// <summary>A case that no schema can see.</summary>
    private ConformanceCase Accepted(string name, string description, byte[] payload) => Of(name, description, payload, SchemaVerdict.Accepts);

    private ConformanceCase Of(string name, string description, byte[] payload, SchemaVerdict schema) =>
        new("refusals", $"{_form.Id}-{name}", description, payload, schema);

    private byte[] Raw(string pointer, string raw) => new PayloadEditor(_form).WithRaw(pointer, raw);

    private byte[] Member(string beforePointer, string rawNameAndValue) => new PayloadEditor(_form).WithMember(beforePointer, rawNameAndValue);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
