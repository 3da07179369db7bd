using System.Text.Json;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>Judges a value alone as the reader of reports does.</summary>
internal static class ReportValue
{
    /// <summary>Judges the value the reader stands on.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="member">The member whose value it is.</param>
    /// <param name="text">The text of a string that is whole.</param>
    /// <returns>Null, or one of <see cref="ReportJsonErrorCodes"/>.</returns>
    public static string? Refuse(ref Utf8JsonReader json, JsonMember member, out string? text)
    {
        text = null;
        bool isWhole = json.TokenType != JsonTokenType.String || JsonText.TryGet(ref json, out text);
        if (json.TokenType == JsonTokenType.Null)
        {
            return member.IsRequired ? ReportJsonErrorCodes.WrongType : null;
        }

        return member.Kind switch
        {
            JsonMemberKind.Object => json.TokenType == JsonTokenType.StartObject ? null : ReportJsonErrorCodes.WrongType,
            JsonMemberKind.Count => JsonScalar.ReadInteger(ref json, out _),
            JsonMemberKind.Amount => JsonScalar.ReadDecimal(ref json, out _),
            JsonMemberKind.Year => RefuseYear(ref json),
            _ when json.TokenType != JsonTokenType.String => ReportJsonErrorCodes.WrongType,
            _ when !isWhole => ReportJsonErrorCodes.InvalidText,
            _ => IsAllowed(member, text!) ? null : ReportJsonErrorCodes.InvalidValue,
        };
    }

    /// <summary>What is expected in place of a value that is refused.</summary>
    public static BilingualText Expected(JsonMember member, string code) => code switch
    {
        ReportJsonErrorCodes.WrongType when member.Pointer.Length == 0 => JsonExpectation.Report,
        ReportJsonErrorCodes.WrongType => JsonExpectation.TypeOf(member),
        ReportJsonErrorCodes.InvalidText => JsonExpectation.WholeCharacters,
        _ when member.Kind == JsonMemberKind.Form => JsonExpectation.FormAmong(Form.All),
        _ => JsonExpectation.ValueOf(member),
    };

    private static string? RefuseYear(ref Utf8JsonReader json) =>
        JsonScalar.ReadInteger(ref json, out long year)
        ?? (year is < AnnualReport.MinYear or > AnnualReport.MaxYear ? ReportJsonErrorCodes.OutOfRange : null);

    private static bool IsAllowed(JsonMember member, string text) => member.Kind switch
    {
        JsonMemberKind.Form => Form.All.Any(form => form.Id == text),
        JsonMemberKind.AgencyName => !string.IsNullOrWhiteSpace(text),
        JsonMemberKind.PublishedOn => JsonScalar.TryGetDate(text, out _),
        _ => true,
    };
}
