using System.Text.Json;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>Finds which form a payload says it is on, whatever else is wrong with it.</summary>
internal static class FormInPayload
{
    /// <param name="json">A reader before the first token.</param>
    /// <returns>The form; null if the payload names none, or breaks off before it does.</returns>
    public static Form? Find(Utf8JsonReader json)
    {
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject ? FindMember(ref json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Form? FindMember(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (JsonText.Is(ref json, JsonLayout.FormMember.Utf8Name))
            {
                json.Read();
                return FormAt(ref json);
            }

            json.Skip();
        }

        return null;
    }

    private static Form? FormAt(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            return null;
        }

        foreach (Form form in Form.All)
        {
            if (JsonText.Is(ref json, JsonLayout.Utf8IdOf(form)))
            {
                return form;
            }
        }

        return null;
    }
}
