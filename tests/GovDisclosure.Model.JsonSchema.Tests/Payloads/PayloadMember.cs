namespace GovDisclosure.Model.JsonSchema.Tests.Payloads;

/// <summary>A member of a payload that can be bent: its name as written, and its value, an object or whatever text stands there.</summary>
internal sealed record PayloadMember(string Name)
{
    public PayloadObject? Object { get; set; }

    public string Text { get; set; } = "";

    /// <summary>Where the name was last written.</summary>
    public int NameAt { get; set; }

    /// <summary>Where the value was last written.</summary>
    public int ValueAt { get; set; }

    public PayloadMember Copy() => this with { Object = Object?.Copy() };
}
