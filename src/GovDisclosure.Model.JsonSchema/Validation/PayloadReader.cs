using System.Text.Json;
using GovDisclosure.Model.Json;
using Newtonsoft.Json.Linq;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>
/// Reads a payload strictly, member by member of the form, into what a schema can judge; what no schema can see it notes itself.
/// Of what stands where the form has nothing, it keeps the names alone.
/// </summary>
internal sealed class PayloadReader
{
    private readonly List<PayloadNode> _nodes = [];
    private readonly List<NameFault> _nameFaults = [];

    /// <summary>The values where the form has members, each before those inside it; the report itself first.</summary>
    public IReadOnlyList<PayloadNode> Nodes => _nodes;

    /// <summary>What is wrong with names, in the order of the payload.</summary>
    public IReadOnlyList<NameFault> NameFaults => _nameFaults;

    /// <summary>Reads all there is.</summary>
    /// <param name="json">A reader before the first token.</param>
    /// <param name="report">The members of the report.</param>
    /// <exception cref="JsonException">The payload breaks off; what came before has been read.</exception>
    public void Read(Utf8JsonReader json, JsonMember report)
    {
        json.Read();
        ReadValue(ref json, report, parent: null);
        json.Read();
    }

    private void ReadValue(ref Utf8JsonReader json, JsonMember member, JObject? parent)
    {
        long offset = json.TokenStartIndex;
        string? refusal = ReportValue.Refuse(ref json, member, out string? text);
        PayloadNode node = new(member, offset, TokenAt(ref json, text))
        {
            Refusal = refusal,
            IsNegative = json.TokenType == JsonTokenType.Number && json.ValueSpan[0] == '-',
        };
        if (node.Token is JObject members && member.Members.Length > 0)
        {
            node.IsWhole = false;
            Keep(node, parent);
            ReadMembers(ref json, node, members);
            node.IsWhole = true;
        }
        else
        {
            json.Skip();
            Keep(node, parent);
        }
    }

    private void Keep(PayloadNode node, JObject? parent)
    {
        _nodes.Add(node);
        parent?.Add(node.Member.Name, node.Token);
    }

    private void ReadMembers(ref Utf8JsonReader json, PayloadNode node, JObject members)
    {
        uint seen = 0;
        bool hasUnknown = false;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            int index = node.Member.IndexOf(ref json);
            if (index < 0)
            {
                NoteUnknown(ref json, node, ref hasUnknown);
                json.Skip();
                continue;
            }

            JsonMember member = node.Member.Members[index];
            uint bit = 1u << index;
            if ((seen & bit) != 0)
            {
                _nameFaults.Add(new(new(ReportJsonErrorCodes.DuplicateMember, member.Pointer, json.TokenStartIndex, JsonExpectation.OnlyOnce), null));
                json.Skip();
                continue;
            }

            seen |= bit;
            json.Read();
            ReadValue(ref json, member, members);
        }
    }

    /// <summary>The schema is shown the first of an object's unknown members, which stands for all: it allows any or none.</summary>
    private void NoteUnknown(ref Utf8JsonReader json, PayloadNode node, ref bool hasUnknown)
    {
        JsonFault fault = JsonFault.UnknownMember(ref json, node.Member);
        bool isName = fault.Code == ReportJsonErrorCodes.UnknownMember;
        _nameFaults.Add(new(fault, isName ? node : null));
        if (isName && !hasUnknown)
        {
            ((JObject)node.Token).Add(JsonText.NameAt(ref json), JValue.CreateNull());
            hasUnknown = true;
        }
    }

    private static JToken TokenAt(ref Utf8JsonReader json, string? text) => json.TokenType switch
    {
        JsonTokenType.StartObject => new JObject(),
        JsonTokenType.StartArray => new JArray(),
        JsonTokenType.String => new JValue(text ?? ""),
        JsonTokenType.Number => Number(ref json),
        JsonTokenType.Null => JValue.CreateNull(),
        _ => new JValue(json.GetBoolean()),
    };

    /// <summary>A whole number in range as an integer, however it is written; any other as a fraction, which is an integer to no schema.</summary>
    private static JValue Number(ref Utf8JsonReader json)
    {
        JsonNumber number = new(json.ValueSpan);
        return number.TryGetInteger(out long integer) ? new(integer)
            : number.TryGetDecimal(out decimal fraction) ? new(fraction)
            : new(double.MaxValue);
    }
}
