using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>Gets text out of JSON tokens.</summary>
internal static class JsonText
{
    /// <summary>Gets a string or name, unless it is not whole: broken UTF-8 or half of a surrogate pair.</summary>
    public static bool TryGet(ref Utf8JsonReader json, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (json.ValueIsEscaped && !json.HasValueSequence && JsonEscapes.HaveLoneSurrogate(json.ValueSpan))
        {
            // What follows would find it too, at the cost of an exception for each name of what may be a million.
            return false;
        }

        try
        {
            text = json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Whether a string or name is this one. A text that is not whole is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> text) => json.ValueIsEscaped || json.HasValueSequence
        ? IsWhenUnescaped(ref json, text)
        : json.ValueSpan.SequenceEqual(text);

    /// <summary>The name the reader stands on; as written, where it cannot be made out.</summary>
    public static string NameAt(ref Utf8JsonReader json) =>
        TryGet(ref json, out string? name) ? name : Encoding.UTF8.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan);

    private static bool IsWhenUnescaped(ref Utf8JsonReader json, ReadOnlySpan<byte> text) =>
        TryGet(ref json, out string? actual) && text.SequenceEqual(Encoding.UTF8.GetBytes(actual));
}
