using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes strings as JSON with every character as itself, those beyond the basic plane too, which no encoder of the library leaves alone. Half a surrogate pair, which no encoding can hold, becomes U+FFFD.</summary>
internal static class JsonStrings
{
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteTextValue(value);
    }

    public static void WriteTextValue(this Utf8JsonWriter json, string? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(Quote(value), skipInputValidation: true);
        }
    }

    private static string Quote(string value)
    {
        StringBuilder quoted = new(value.Length + 2);
        quoted.Append('"');
        foreach (Rune rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when MustBeEscaped(rune) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => quoted.Append(rune),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Controls, and the separators that some readers of lines take for the end of one.</summary>
    private static bool MustBeEscaped(Rune rune) => Rune.IsControl(rune) || rune.Value is '\u2028' or '\u2029';
}
