using System.Globalization;
using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>Follows JSON tokens to where they break off.</summary>
internal sealed class JsonPath
{
    /// <summary>The objects and arrays that are open: the step that leads to each, and how many elements an array has had.</summary>
    private readonly Stack<(string Step, int Elements)> _open = [];

    /// <summary>The name of the member whose value comes next.</summary>
    private string? _name;

    private JsonPath()
    {
    }

    /// <summary>The pointer of the innermost value begun before the tokens break off, and how many objects and arrays are open there.</summary>
    /// <param name="json">A reader before the first token, or on it, whose tokens break off.</param>
    public static (string Pointer, int Depth) ToBreak(Utf8JsonReader json)
    {
        JsonPath path = new();
        try
        {
            if (json.TokenType == JsonTokenType.None)
            {
                json.Read();
            }

            do
            {
                path.Follow(ref json);
            }
            while (json.Read());
        }
        catch (JsonException)
        {
            // This is the break.
        }

        return (path.Pointer(), path._open.Count);
    }

    private void Follow(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = JsonText.NameAt(ref json);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _open.Push((Step(), 0));
                _name = null;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open.Pop();
                break;
            default:
                Step();
                _name = null;
                break;
        }
    }

    /// <summary>The step to the value that begins: a member's name, or the next number in an array.</summary>
    private string Step()
    {
        if (_name is not null || !_open.TryPop(out (string Step, int Elements) container))
        {
            return _name ?? "";
        }

        _open.Push(container with { Elements = container.Elements + 1 });
        return container.Elements.ToString(CultureInfo.InvariantCulture);
    }

    private string Pointer()
    {
        string pointer = "";
        foreach ((string step, _) in _open.Reverse().Skip(1))
        {
            pointer = JsonPointer.Append(pointer, step);
        }

        return _name is null ? pointer : JsonPointer.Append(pointer, _name);
    }
}
