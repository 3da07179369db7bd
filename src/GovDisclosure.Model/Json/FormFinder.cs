using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Finds which form a report is on before it is read, wherever among its members the form stands.</summary>
internal static class FormFinder
{
    /// <param name="json">A copy of the reader, on the report's first token.</param>
    /// <param name="forms">The forms to choose from.</param>
    /// <param name="form">The form, or null if there is a fault.</param>
    /// <param name="fault">The fault, if there is one.</param>
    public static bool TryFind(Utf8JsonReader json, IReadOnlyList<Form> forms, [NotNullWhen(true)] out Form? form, out JsonFault fault)
    {
        JsonMember member = JsonLayout.FormMember;
        long start = json.TokenStartIndex;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isForm = JsonText.Is(ref json, member.Utf8Name);
            if (!isForm && JsonLayout.AnyReport.IndexOf(ref json) < 0)
            {
                form = null;
                fault = JsonFault.UnknownMember(ref json, JsonLayout.AnyReport);
                return false;
            }

            json.Read();
            if (isForm)
            {
                return TryChoose(ref json, forms, member, out form, out fault);
            }

            if (!json.TrySkip())
            {
                break;
            }
        }

        form = null;
        fault = new(ReportJsonErrorCodes.MissingMember, member.Pointer, start, JsonExpectation.Member(member));
        return false;
    }

    private static bool TryChoose(
        ref Utf8JsonReader json, IReadOnlyList<Form> forms, JsonMember member, [NotNullWhen(true)] out Form? form, out JsonFault fault)
    {
        fault = default;
        form = null;
        if (json.TokenType != JsonTokenType.String)
        {
            fault = new(ReportJsonErrorCodes.WrongType, member.Pointer, json.TokenStartIndex, JsonExpectation.TypeOf(member));
            return false;
        }

        for (int i = 0; i < forms.Count; i++)
        {
            if (JsonText.Is(ref json, JsonLayout.Utf8IdOf(forms[i])))
            {
                form = forms[i];
                return true;
            }
        }

        if (!JsonText.TryGet(ref json, out _))
        {
            fault = new(ReportJsonErrorCodes.InvalidText, member.Pointer, json.TokenStartIndex, JsonExpectation.WholeCharacters);
            return false;
        }

        fault = new(ReportJsonErrorCodes.InvalidValue, member.Pointer, json.TokenStartIndex, JsonExpectation.FormAmong(forms));
        return false;
    }
}
