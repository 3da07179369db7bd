using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>What a reader stopped at, before its place is worked out.</summary>
/// <param name="Code">One of <see cref="ReportJsonErrorCodes"/>.</param>
/// <param name="Pointer">The member's address.</param>
/// <param name="Offset">The offending token's first byte, counted from where the reader's buffer starts.</param>
/// <param name="Expected">What was expected there.</param>
internal readonly record struct JsonFault(string Code, string Pointer, long Offset, BilingualText Expected)
{
    /// <summary>The reader stands on a name that its object does not have, or that is no whole text.</summary>
    public static JsonFault UnknownMember(ref Utf8JsonReader json, JsonMember target) => JsonText.TryGet(ref json, out string? name)
        ? new(ReportJsonErrorCodes.UnknownMember, JsonPointer.Append(target.Pointer, name), json.TokenStartIndex, target.OneOfMembers)
        : new(ReportJsonErrorCodes.InvalidText, target.Pointer, json.TokenStartIndex, JsonExpectation.WholeCharacters);

    /// <summary>The bytes from an offset on are no UTF-8.</summary>
    public static JsonFault NotUtf8(string pointer, long offset) => new(ReportJsonErrorCodes.InvalidText, pointer, offset, JsonExpectation.Utf8);
}
