using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>Reads the single values of a report from JSON tokens.</summary>
internal static class JsonScalar
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a whole number within ±(2⁵³ − 1), however it is written.</summary>
    /// <returns>Null, or one of <see cref="ReportJsonErrorCodes"/>.</returns>
    public static string? ReadInteger(ref Utf8JsonReader json, out long value)
    {
        value = 0;
        if (json.TokenType != JsonTokenType.Number)
        {
            return ReportJsonErrorCodes.WrongType;
        }

        JsonNumber number = NumberAt(ref json);
        return number.TryGetInteger(out value) ? null
            : number.IsInteger ? ReportJsonErrorCodes.OutOfRange
            : ReportJsonErrorCodes.WrongType;
    }

    /// <summary>Reads a number that a decimal holds exactly.</summary>
    /// <returns>Null, or one of <see cref="ReportJsonErrorCodes"/>.</returns>
    public static string? ReadDecimal(ref Utf8JsonReader json, out decimal value)
    {
        value = 0;
        if (json.TokenType != JsonTokenType.Number)
        {
            return ReportJsonErrorCodes.WrongType;
        }

        return NumberAt(ref json).TryGetDecimal(out value) ? null : ReportJsonErrorCodes.OutOfRange;
    }

    /// <summary>Gets the date a text states, none for no text; false for a text that states none.</summary>
    public static bool TryGetDate(string? text, out DateOnly? date)
    {
        bool isDate = DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        date = isDate ? day : null;
        return text is null || (isDate && text.Length == DateFormat.Length);
    }

    private static JsonNumber NumberAt(ref Utf8JsonReader json) => new(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan);
}
