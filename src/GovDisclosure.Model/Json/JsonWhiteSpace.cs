namespace GovDisclosure.Model.Json;

/// <summary>The white space of JSON (RFC 8259).</summary>
internal static class JsonWhiteSpace
{
    public static ReadOnlySpan<byte> Characters => " \t\r\n"u8;
}
