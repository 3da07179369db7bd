using System.Text;
using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>A member of a report's JSON: its name, its address, and what it holds.</summary>
internal sealed class JsonMember
{
    private JsonMember(string name, string pointer, JsonMemberKind kind, JsonMember[] members)
    {
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        Pointer = pointer;
        Kind = kind;
        Members = members;
        for (int i = 0; i < members.Length; i++)
        {
            RequiredMembers |= members[i].IsRequired ? 1u << i : 0;
        }
    }

    public string Name { get; }

    public byte[] Utf8Name { get; }

    public string Pointer { get; }

    public JsonMemberKind Kind { get; }

    /// <summary>The place of a count among the copied counts.</summary>
    public int Index { get; private init; } = -1;

    /// <summary>The members of an object, in the form's order.</summary>
    public JsonMember[] Members { get; }

    /// <summary>Which members of an object must be there, one bit each.</summary>
    public uint RequiredMembers { get; }

    /// <summary>What is expected in place of a member that an object does not have; the same text for each of a million of them.</summary>
    public BilingualText OneOfMembers => field ??= JsonExpectation.MemberOf(this);

    public bool IsRequired => Kind is JsonMemberKind.Object or JsonMemberKind.Form or JsonMemberKind.Year or JsonMemberKind.AgencyName;

    /// <summary>The label of the table, group or row that an object stands for; null where it stands for none.</summary>
    public BilingualText? Label { get; private init; }

    public static JsonMember Object(string name, string pointer, JsonMember[] members, BilingualText? label = null) =>
        new(name, pointer, JsonMemberKind.Object, members) { Label = label };

    public static JsonMember Value(string name, string pointer, JsonMemberKind kind) => new(name, pointer, kind, []);

    public static JsonMember Count(string name, string pointer, int index) => new(name, pointer, JsonMemberKind.Count, []) { Index = index };

    /// <summary>The place among <see cref="Members"/> of the name a reader stands on; -1 if there is no such member.</summary>
    public int IndexOf(ref Utf8JsonReader json)
    {
        for (int i = 0; i < Members.Length; i++)
        {
            if (JsonText.Is(ref json, Members[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }
}
