using System.Text;
using System.Text.Json.Nodes;

namespace GovDisclosure.Model.JsonSchema.Tests.Payloads;

/// <summary>An object of a payload that can be bent in ways no JSON library lets one: members twice, values that are no JSON.</summary>
internal sealed class PayloadObject
{
    public List<PayloadMember> Members { get; } = [];

    /// <summary>Where its brace was last written.</summary>
    public int BraceAt { get; private set; }

    public static PayloadObject Of(JsonObject node)
    {
        PayloadObject payload = new();
        payload.Members.AddRange(node.Select(member => new PayloadMember(member.Key)
        {
            Object = member.Value is JsonObject child ? Of(child) : null,
            Text = member.Value?.ToJsonString() ?? "null",
        }));
        return payload;
    }

    public PayloadMember? Find(string name) => Members.Find(member => member.Name == name);

    /// <summary>The object and name that a pointer leads to.</summary>
    public (PayloadObject Parent, PayloadMember Member) At(string pointer)
    {
        string[] steps = pointer.Split('/')[1..];
        PayloadObject parent = steps[..^1].Aggregate(this, (at, step) => at.Find(step)!.Object!);
        return (parent, parent.Find(steps[^1])!);
    }

    /// <summary>The object and every object in it.</summary>
    public IEnumerable<PayloadObject> Objects() =>
        Members.Where(member => member.Object is not null).SelectMany(member => member.Object!.Objects()).Prepend(this);

    public PayloadObject Copy()
    {
        PayloadObject copy = new();
        copy.Members.AddRange(Members.Select(member => member.Copy()));
        return copy;
    }

    /// <summary>Writes the payload and notes where everything stands.</summary>
    /// <param name="separator">What stands before every member: white space.</param>
    public byte[] Write(string separator = "")
    {
        using MemoryStream output = new();
        Write(output, separator);
        return output.ToArray();
    }

    private void Write(MemoryStream output, string separator)
    {
        BraceAt = (int)output.Length;
        Put("{");
        foreach (PayloadMember member in Members)
        {
            Put(ReferenceEquals(member, Members[0]) ? separator : "," + separator);
            member.NameAt = (int)output.Length;
            Put($"\"{member.Name}\": ");
            member.ValueAt = (int)output.Length;
            if (member.Object is null)
            {
                Put(member.Text);
            }
            else
            {
                member.Object.Write(output, separator);
            }
        }

        Put("}");

        void Put(string text) => output.Write(Encoding.UTF8.GetBytes(text));
    }
}
