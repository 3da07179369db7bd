namespace GovDisclosure.Model.Json;

/// <summary>What the first bytes of a payload say of its encoding.</summary>
internal static class ByteOrder
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The length of a UTF-8 byte order mark; 0 where there is none.</summary>
    public static int MarkLength(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;

    /// <summary>Whether the bytes are UTF-16, by their byte order mark or by the NUL beside the first character.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];
}
