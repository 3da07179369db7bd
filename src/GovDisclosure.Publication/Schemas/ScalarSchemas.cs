using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Schemas;

/// <summary>The schemas of the single values of a report.</summary>
internal static class ScalarSchemas
{
    /// <summary>The largest whole number that every language holds exactly (RFC 7493).</summary>
    public const long MaxInteger = (1L << 53) - 1;

    /// <summary>White space as Unicode has it, in characters rather than escapes: engines of regular expressions differ in those and in <c>\s</c>.</summary>
    private const string WhiteSpace = "\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    private const string DatePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private const int DateLength = 10;

    public static JsonObject Form(params IEnumerable<Form> forms)
    {
        JsonArray ids = [.. forms.Select(form => JsonValue.Create(form.Id))];
        JsonObject schema = new() { ["title"] = "Form", ["description"] = "格式 · the statutory form the report is on", ["type"] = "string" };
        (string keyword, JsonNode value) = ids.Count == 1 ? ("const", ids[0]!.DeepClone()) : ("enum", ids);
        schema[keyword] = value;
        return schema;
    }

    public static JsonObject Year() => new()
    {
        ["title"] = "Year",
        ["description"] = "报告年度 · the calendar year the report covers",
        ["type"] = "integer",
        ["minimum"] = AnnualReport.MinYear,
        ["maximum"] = AnnualReport.MaxYear,
    };

    public static JsonObject AgencyName() => new()
    {
        ["title"] = "Name",
        ["description"] = "行政机关名称 · the name of the organ, more than white space",
        ["type"] = "string",
        ["pattern"] = $"[^{WhiteSpace}]",
    };

    public static JsonObject PublishedOn() => new()
    {
        ["title"] = "Published on",
        ["description"] = "发布日期 · the day of publication as yyyy-MM-dd, a real date · Art. 49",
        ["type"] = new JsonArray("string", "null"),
        ["pattern"] = DatePattern,
        ["maxLength"] = DateLength,
    };

    public static JsonObject Text(string title, string description) => new()
    {
        ["title"] = title,
        ["description"] = description,
        ["type"] = new JsonArray("string", "null"),
    };

    public static JsonObject Count() => new()
    {
        ["title"] = nameof(Count),
        ["description"] = "数量 · a count; null is a blank cell, 0 a printed zero",
        ["type"] = new JsonArray("integer", "null"),
        ["minimum"] = 0,
        ["maximum"] = MaxInteger,
    };

    public static JsonObject SignedCount() => new()
    {
        ["title"] = nameof(SignedCount),
        ["description"] = "增减数量 · a count that may be negative; null is a blank cell, 0 a printed zero",
        ["type"] = new JsonArray("integer", "null"),
        ["minimum"] = -MaxInteger,
        ["maximum"] = MaxInteger,
    };

    public static JsonObject Amount() => new()
    {
        ["title"] = nameof(Amount),
        ["description"] = "金额 · an amount of money, exact as a decimal; null is a blank cell, 0 a printed zero",
        ["type"] = new JsonArray("number", "null"),
        ["minimum"] = 0,
    };
}
