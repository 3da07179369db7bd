namespace GovDisclosure.Publication.Conformance;

/// <summary>What the JSON Schema alone says of a payload.</summary>
internal enum SchemaVerdict
{
    Accepts,
    Refuses,

    /// <summary>The payload is no JSON text that programs exchange safely (RFC 8259 and 7493), so that there is nothing for a schema to judge.</summary>
    NotJson,
}
