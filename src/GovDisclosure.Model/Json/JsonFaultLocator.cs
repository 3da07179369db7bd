using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>Works out the place and surroundings of what a reader stopped at. Only reports that are refused come here.</summary>
internal static class JsonFaultLocator
{
    private const int ShownCharacters = 40;

    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(",:{}[]\" \t\r\n"u8);

    /// <summary>Completes a fault found at an offset of a payload.</summary>
    public static ReportJsonError Locate(ReadOnlySpan<byte> utf8, JsonFault fault)
    {
        LinePlace place = default;
        return Locate(utf8, fault, ref place);
    }

    /// <summary>Completes one of many faults of a payload, which come in the order of their offsets.</summary>
    /// <param name="utf8">The payload.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="place">The place of the fault before, which is moved to this one.</param>
    public static ReportJsonError Locate(ReadOnlySpan<byte> utf8, JsonFault fault, ref LinePlace place)
    {
        int offset = (int)fault.Offset;
        place.MoveTo(utf8, offset);
        return new()
        {
            Code = fault.Code,
            Pointer = fault.Pointer,
            Line = place.Line,
            Byte = place.Byte,
            Found = fault.Code == ReportJsonErrorCodes.MissingMember ? "" : TokenAt(utf8[offset..]),
            Expected = fault.Expected,
        };
    }

    /// <summary>Finds where a payload stops being JSON, and in which member.</summary>
    /// <param name="utf8">The payload.</param>
    /// <param name="failure">What the reader threw.</param>
    /// <param name="options">The reader's options.</param>
    public static JsonFault Malformed(ReadOnlySpan<byte> utf8, JsonException failure, JsonReaderOptions options)
    {
        int offset = IsCutShort(utf8, options)
            ? utf8.Length
            : OffsetOf(utf8, failure.LineNumber.GetValueOrDefault(), failure.BytePositionInLine.GetValueOrDefault());
        (string pointer, int depth) = JsonPath.ToBreak(new Utf8JsonReader(utf8, options));
        bool isTooDeep = depth == options.MaxDepth && offset < utf8.Length && utf8[offset] is (byte)'{' or (byte)'[';
        bool isAfterEnd = depth == 0 && offset < utf8.Length && utf8[..offset].ContainsAnyExcept(JsonWhiteSpace.Characters);
        return isTooDeep
            ? new(ReportJsonErrorCodes.TooDeep, pointer, offset, JsonExpectation.LessDepth)
            : new(ReportJsonErrorCodes.MalformedJson, pointer, offset, isAfterEnd ? JsonExpectation.NoMore : JsonExpectation.Json);
    }

    /// <summary>Whether more bytes could still make a payload JSON. The reader's own place is before a comma that nothing follows.</summary>
    private static bool IsCutShort(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        Utf8JsonReader json = new(utf8, isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (json.Read())
            {
                // Only whether it fails matters.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + byteInLine, utf8.Length);
    }

    /// <summary>The beginning of the token at the start of the bytes, on one line.</summary>
    private static string TokenAt(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> shown = utf8[..Math.Min(TokenLength(utf8), 4 * ShownCharacters)];
        StringBuilder text = new();
        foreach (Rune rune in Encoding.UTF8.GetString(shown).EnumerateRunes())
        {
            if (text.Length >= ShownCharacters)
            {
                return text.Append('…').ToString();
            }

            text.Append(Rune.IsControl(rune) ? $"U+{rune.Value:X4}" : rune.ToString());
        }

        return text.ToString();
    }

    private static int TokenLength(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || utf8[0] is (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' or (byte)',' or (byte)':')
        {
            return Math.Min(utf8.Length, 1);
        }

        int end = utf8[0] == '"' ? StringEnd(utf8) : utf8[1..].IndexOfAny(Delimiters) + 1;
        return end <= 0 ? utf8.Length : end;
    }

    private static int StringEnd(ReadOnlySpan<byte> utf8)
    {
        for (int i = 1; i < utf8.Length; i++)
        {
            if (utf8[i] == '\\')
            {
                i++;
            }
            else if (utf8[i] == '"')
            {
                return i + 1;
            }
        }

        return utf8.Length;
    }
}
