using System.Text;
using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Publication.Conformance;

/// <summary>Bends the JSON of a consistent report, also into what no writer of JSON would write.</summary>
internal sealed class PayloadEditor(Form form)
{
    private const string Marker = "\"\u2603\"";

    private readonly JsonObject _root = JsonNode.Parse(AnnualReportJson.WriteBytes(BaseReports.Consistent(form)))!.AsObject();

    public JsonObject Root => _root;

    /// <summary>The bytes of the report as it stands.</summary>
    public byte[] Bytes() => PrettyJson.Write(_root);

    public string Text() => Encoding.UTF8.GetString(Bytes());

    /// <summary>The report without one of its members.</summary>
    public byte[] Without(string pointer)
    {
        (JsonObject parent, string name) = Locate(pointer);
        parent.Remove(name);
        return Bytes();
    }

    /// <summary>The report with a raw text in place of one of its values.</summary>
    public byte[] WithRaw(string pointer, string raw)
    {
        (JsonObject parent, string name) = Locate(pointer);
        parent[name] = JsonNode.Parse(Marker);
        return Encoding.UTF8.GetBytes(Text().Replace(Marker, raw, StringComparison.Ordinal));
    }

    /// <summary>The report with a raw name and value put before one of its members.</summary>
    public byte[] WithMember(string beforePointer, string rawNameAndValue)
    {
        (JsonObject parent, string name) = Locate(beforePointer);
        parent.Insert(parent.IndexOf(name), Marker.Trim('"'), 0);
        return Encoding.UTF8.GetBytes(Text().Replace($"{Marker}: 0", rawNameAndValue, StringComparison.Ordinal));
    }

    private (JsonObject Parent, string Name) Locate(string pointer)
    {
        int slash = pointer.LastIndexOf('/');
        return (_root.At(pointer[..slash])!.AsObject(), pointer[(slash + 1)..]);
    }
}
