using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>
/// Reads one report from JSON tokens, up to the first fault. A name is compared first with the one that a report written here
/// would have next, and looked up only if it is another.
/// </summary>
internal struct ReportReader
{
    private CountBuffer _counts;
    private ReportDraft _draft;
    private string? _agencyName;
    private string? _agencyCode;
    private JsonFault _fault;

    /// <summary>Reads the report whose first token the reader stands on, and leaves it on the last.</summary>
    /// <param name="json">The reader, which must refuse comments and trailing commas.</param>
    /// <param name="forms">The forms the caller can take.</param>
    /// <param name="report">The report, or null if there is a fault.</param>
    /// <param name="fault">The fault, if there is one.</param>
    /// <exception cref="JsonException">The tokens are not JSON.</exception>
    public static bool TryRead(
        ref Utf8JsonReader json, IReadOnlyList<Form> forms, [NotNullWhen(true)] out AnnualReport? report, out JsonFault fault)
    {
        report = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            fault = new(ReportJsonErrorCodes.WrongType, "", json.TokenStartIndex, JsonExpectation.Report);
            return false;
        }

        if (!FormFinder.TryFind(json, forms, out Form? form, out fault))
        {
            return false;
        }

        ReportReader reader = default;
        if (!reader.ReadObject(ref json, JsonLayout.Of(form)))
        {
            fault = reader._fault;
            return false;
        }

        reader._draft.Agency = new() { Name = reader._agencyName!, Code = reader._agencyCode };
        report = form.Create(reader._draft, reader._counts);
        return true;
    }

    private bool ReadObject(ref Utf8JsonReader json, JsonMember target)
    {
        JsonMember[] members = target.Members;
        long start = json.TokenStartIndex;
        uint seen = 0;
        int expected = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            int index = expected < members.Length && JsonText.Is(ref json, members[expected].Utf8Name)
                ? expected
                : target.IndexOf(ref json);
            if (index < 0)
            {
                _fault = JsonFault.UnknownMember(ref json, target);
                return false;
            }

            uint bit = 1u << index;
            if ((seen & bit) != 0)
            {
                return Fail(ReportJsonErrorCodes.DuplicateMember, members[index].Pointer, json.TokenStartIndex, JsonExpectation.OnlyOnce);
            }

            seen |= bit;
            expected = index + 1;
            json.Read();
            if (!ReadValue(ref json, members[index]))
            {
                return false;
            }
        }

        if ((target.RequiredMembers & ~seen) is not 0 and uint missing)
        {
            JsonMember first = members[BitOperations.TrailingZeroCount(missing)];
            return Fail(ReportJsonErrorCodes.MissingMember, first.Pointer, start, JsonExpectation.Member(first));
        }

        return true;
    }

    private bool ReadValue(ref Utf8JsonReader json, JsonMember member)
    {
        switch (member.Kind)
        {
            case JsonMemberKind.Count:
                return ReadCount(ref json, member);
            case JsonMemberKind.Object:
                return json.TokenType == JsonTokenType.StartObject
                    ? ReadObject(ref json, member)
                    : Fail(ref json, ReportJsonErrorCodes.WrongType, member);
            case JsonMemberKind.Amount:
                return ReadAmount(ref json, member);
            case JsonMemberKind.Form:
                // It was found, and its value judged, before anything was read.
                return true;
            case JsonMemberKind.Year:
                return ReadYear(ref json, member);
            default:
                return ReadText(ref json, member, out string? text) && Keep(ref json, member, text);
        }
    }

    private bool ReadCount(ref Utf8JsonReader json, JsonMember member)
    {
        if (json.TokenType == JsonTokenType.Number && !json.HasValueSequence && JsonNumber.TryGetDigits(json.ValueSpan, out long digits))
        {
            _counts[member.Index] = digits;
            return true;
        }

        if (json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!ReadInteger(ref json, member, out long count))
        {
            return false;
        }

        _counts[member.Index] = count;
        return true;
    }

    private bool ReadYear(ref Utf8JsonReader json, JsonMember member)
    {
        if (!ReadInteger(ref json, member, out long year))
        {
            return false;
        }

        if (year is < AnnualReport.MinYear or > AnnualReport.MaxYear)
        {
            return Fail(ref json, ReportJsonErrorCodes.OutOfRange, member);
        }

        _draft.Year = (int)year;
        return true;
    }

    private bool ReadInteger(ref Utf8JsonReader json, JsonMember member, out long value)
    {
        string? refused = JsonScalar.ReadInteger(ref json, out value);
        return refused is null || Fail(ref json, refused, member);
    }

    private bool ReadAmount(ref Utf8JsonReader json, JsonMember member)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        string? refused = JsonScalar.ReadDecimal(ref json, out decimal amount);
        _draft.Amount = amount;
        return refused is null || Fail(ref json, refused, member);
    }

    private bool ReadText(ref Utf8JsonReader json, JsonMember member, out string? text)
    {
        text = null;
        bool isRequired = member.IsRequired;
        if (json.TokenType == JsonTokenType.Null && !isRequired)
        {
            return true;
        }

        if (json.TokenType != JsonTokenType.String)
        {
            return Fail(ref json, ReportJsonErrorCodes.WrongType, member);
        }

        if (!JsonText.TryGet(ref json, out text))
        {
            return Fail(ReportJsonErrorCodes.InvalidText, member.Pointer, json.TokenStartIndex, JsonExpectation.WholeCharacters);
        }

        return true;
    }

    private bool Keep(ref Utf8JsonReader json, JsonMember member, string? text)
    {
        switch (member.Kind)
        {
            case JsonMemberKind.AgencyName:
                _agencyName = text;
                return !string.IsNullOrWhiteSpace(text) || Fail(ref json, ReportJsonErrorCodes.InvalidValue, member);
            case JsonMemberKind.AgencyCode:
                _agencyCode = text;
                return true;
            case JsonMemberKind.PublishedOn:
                return JsonScalar.TryGetDate(text, out _draft.PublishedOn) || Fail(ref json, ReportJsonErrorCodes.InvalidValue, member);
            case JsonMemberKind.Overview:
                _draft.Overview = text;
                return true;
            case JsonMemberKind.ProblemsAndImprovements:
                _draft.ProblemsAndImprovements = text;
                return true;
            case JsonMemberKind.OtherMatters:
                _draft.OtherMatters = text;
                return true;
            case JsonMemberKind.AmountText:
                _draft.AmountText = text;
                return true;
            default:
                throw new NotSupportedException($"{member.Kind} is no text.");
        }
    }

    private bool Fail(ref Utf8JsonReader json, string code, JsonMember member) => Fail(
        code,
        member.Pointer,
        json.TokenStartIndex,
        code == ReportJsonErrorCodes.WrongType ? JsonExpectation.TypeOf(member) : JsonExpectation.ValueOf(member));

    private bool Fail(string code, string pointer, long offset, BilingualText expected)
    {
        _fault = new(code, pointer, offset, expected);
        return false;
    }
}
