using System.Globalization;
using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>Follows JSON tokens to where they break off.</summary>
internal static class JsonPath
{
    /// <summary>The pointer of the innermost value begun before the tokens break off, and how many objects and arrays are open there.</summary>
    /// <param name="json">A reader before the first token, or on it, whose tokens break off.</param>
    public static (string Pointer, int Depth) ToBreak(Utf8JsonReader json)
    {
        Stack<(string Pointer, int Elements)> open = [];
        string begun = "";
        try
        {
            if (json.TokenType == JsonTokenType.None)
            {
                json.Read();
            }

            do
            {
                begun = Follow(ref json, open, begun);
            }
            while (json.Read());
        }
        catch (JsonException)
        {
            // This is the break.
        }

        return (begun, open.Count);
    }

    private static string Follow(ref Utf8JsonReader json, Stack<(string Pointer, int Elements)> open, string begun)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                return JsonPointer.Append(open.Peek().Pointer, JsonText.NameAt(ref json));
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                string pointer = IsInArray(begun, open) ? NextElement(open) : begun;
                open.Push((pointer, 0));
                return pointer;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                open.Pop();
                break;
            default:
                if (IsInArray(begun, open))
                {
                    NextElement(open);
                }

                break;
        }

        return open.TryPeek(out (string Pointer, int Elements) container) ? container.Pointer : "";
    }

    /// <summary>In an object a member's name was read before its value, and that is what has been begun.</summary>
    private static bool IsInArray(string begun, Stack<(string Pointer, int Elements)> open) =>
        open.TryPeek(out (string Pointer, int Elements) container) && container.Pointer == begun;

    private static string NextElement(Stack<(string Pointer, int Elements)> open)
    {
        (string pointer, int elements) = open.Pop();
        open.Push((pointer, elements + 1));
        return string.Create(CultureInfo.InvariantCulture, $"{pointer}/{elements}");
    }
}
