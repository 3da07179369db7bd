using System.Buffers.Text;

namespace GovDisclosure.Model.Json;

/// <summary>Looks at the escapes of a string whose syntax a JSON reader has accepted.</summary>
internal static class JsonEscapes
{
    private const int UnitLength = 6;

    /// <summary>Whether an escape stands for half of a surrogate pair whose other half is not in the next escape.</summary>
    /// <param name="escaped">The string between its quotes.</param>
    public static bool HaveLoneSurrogate(ReadOnlySpan<byte> escaped)
    {
        for (int at = escaped.IndexOf((byte)'\\'); at >= 0; at = escaped.IndexOf((byte)'\\'))
        {
            escaped = escaped[at..];
            if (UnitAt(escaped) is not { } unit)
            {
                escaped = escaped[2..];
                continue;
            }

            escaped = escaped[UnitLength..];
            if (char.IsHighSurrogate(unit) && UnitAt(escaped) is { } next && char.IsLowSurrogate(next))
            {
                escaped = escaped[UnitLength..];
            }
            else if (char.IsSurrogate(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static char? UnitAt(ReadOnlySpan<byte> escaped) =>
        escaped is [(byte)'\\', (byte)'u', ..] && Utf8Parser.TryParse(escaped[2..UnitLength], out ushort unit, out _, 'x') ? (char)unit : null;
}
