using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Publication.Tests;

/// <summary>What a validator of JSON Schema that knows doubles alone must make of a payload, given what our reader and our validator make of it.</summary>
/// <param name="Text">accepts, refuses or not-json; null where the contract lets them stand apart in a way that leaves either open.</param>
internal readonly partial record struct ExpectedVerdict(string? Text)
{
    private static readonly string[] Amounts = [.. Form.All.SelectMany(form => form.Cells).Where(cell => cell.Column.Kind == CellKind.Amount).Select(cell => cell.Pointer)];

    public static ExpectedVerdict Of(byte[] payload)
    {
        ReportValidation validation = ReportValidator.Validate(payload);
        bool isRead = AnnualReportJson.TryRead(payload, out _, out _);
        isRead.Should().Be(validation.Report is not null);
        bool isOnlyNegative = validation.Errors.All(error => error.Code == ReportJsonErrorCodes.OutOfRange && error.Found.StartsWith('-'));
        (isOnlyNegative || !isRead).Should().BeTrue("a report that is read is valid but for negative numbers");
        (validation.IsValid && !isRead).Should().BeFalse("a report that is refused is not valid");

        if (!IsJson(payload, out bool isPlain))
        {
            validation.Errors.Should().Contain(error => error.Code == ReportJsonErrorCodes.MalformedJson || error.Code == ReportJsonErrorCodes.InvalidText || error.Code == ReportJsonErrorCodes.TooDeep);
            return new("not-json");
        }

        return isPlain ? new(validation.Errors.All(NoSchemaSees) ? "accepts" : "refuses") : default;
    }

    private static bool NoSchemaSees(ReportJsonError error) => error.Code switch
    {
        ReportJsonErrorCodes.OutOfRange => Amounts.Contains(error.Pointer) && !error.Found.StartsWith('-'),
        ReportJsonErrorCodes.InvalidValue => error.Pointer == "/publishedOn" && DatePattern().IsMatch(error.Found),
        _ => false,
    };

    /// <summary>Whether bytes are JSON to a parser that minds neither depth nor halves of characters.</summary>
    /// <param name="payload">The bytes.</param>
    /// <param name="isPlain">Whether no member is there twice, no character is half, nothing is nested too deep, and every number means the same to a double.</param>
    private static bool IsJson(byte[] payload, out bool isPlain)
    {
        isPlain = true;
        ReadOnlySpan<byte> content = payload.AsSpan().StartsWith("\uFEFF"u8) ? payload.AsSpan(3) : payload;
        if (!System.Text.Unicode.Utf8.IsValid(content))
        {
            return false;
        }

        Stack<HashSet<string>> names = [];
        Utf8JsonReader json = new(content, new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            while (json.Read())
            {
                switch (json.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        names.Push(new(StringComparer.Ordinal));
                        isPlain &= names.Count <= AnnualReportJson.MaxDepth;
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName:
                        isPlain &= !HasHalves(ref json) && names.Peek().Add(json.GetString()!);
                        break;
                    case JsonTokenType.String:
                        isPlain &= !HasHalves(ref json);
                        break;
                    case JsonTokenType.Number:
                        isPlain &= IsSameToADouble(System.Text.Encoding.ASCII.GetString(json.ValueSpan));
                        break;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasHalves(ref Utf8JsonReader json)
    {
        try
        {
            json.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>Whether a number is whole, zero and finite exactly if the double nearest to it is.</summary>
    private static bool IsSameToADouble(string number)
    {
        double nearest = double.Parse(number, CultureInfo.InvariantCulture);
        string[] parts = number.Split('e', 'E');
        string digits = parts[0].Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        bool isZero = digits.Trim('0').Length == 0;
        if (!double.IsFinite(nearest) || isZero != (nearest == 0))
        {
            return false;
        }

        int fraction = parts[0].Contains('.', StringComparison.Ordinal) ? parts[0].TrimEnd('0').Split('.')[1].Length : 0;
        BigInteger exponent = parts.Length > 1 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        int zeros = fraction > 0 ? 0 : parts[0].Split('.')[0].Length - parts[0].Split('.')[0].TrimEnd('0').Length;
        bool isWhole = isZero || exponent - fraction + zeros >= 0;
        return isWhole == double.IsInteger(nearest);
    }

    [GeneratedRegex("^\"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\"$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DatePattern();
}
