using System.Text;
using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.Tests.Json;

/// <summary>Payloads to bend: a report of each form in which every member is filled and no two cells are alike.</summary>
internal static class Samples
{
    public static AnnualReport Filled(Form form)
    {
        ReportBuilder builder = new(form)
        {
            Year = form.FirstYear,
            Agency = new() { Name = "某县人民政府办公室", Code = "11330000002482031X" },
            PublishedOn = new DateOnly(form.FirstYear + 1, 1, 20),
            Overview = "本年度，我局主动公开政府信息。",
            ProblemsAndImprovements = "一是公开质量有待提高。",
            OtherMatters = "本年度未收取信息处理费。",
            AmountText = form == Form.Year2019 ? "251000" : null,
        };
        for (int i = 0; i < form.Cells.Count; i++)
        {
            builder[form.Cells[i].Pointer] = 1000 + i;
        }

        return builder.Build();
    }

    public static JsonObject Node(Form form) => JsonNode.Parse(AnnualReportJson.WriteBytes(Filled(form)))!.AsObject();

    public static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());

    /// <summary>The object that holds the member of a pointer, and the member's name.</summary>
    public static (JsonObject Parent, string Name) Member(JsonObject root, string pointer)
    {
        string[] steps = pointer.Split('/')[1..];
        JsonObject parent = root;
        foreach (string step in steps[..^1])
        {
            parent = parent[step]!.AsObject();
        }

        return (parent, steps[^1]);
    }

    /// <summary>Every member of a payload by its pointer, objects before their members.</summary>
    public static IEnumerable<string> Pointers(JsonObject node, string pointer = "") =>
        node.SelectMany(member => member.Value is JsonObject child
            ? Pointers(child, $"{pointer}/{member.Key}").Prepend($"{pointer}/{member.Key}")
            : [$"{pointer}/{member.Key}"]);
}
