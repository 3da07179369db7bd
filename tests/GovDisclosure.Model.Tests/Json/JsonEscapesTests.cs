using System.Text;
using System.Text.Json;
using CsCheck;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.Tests.Json;

public sealed class JsonEscapesTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf("\\ud83d", "\\ude00", "\\uD800", "\\uDFFF", "\\u0041", "\\uffff", "\\\\", "\\n", "\\\"", "u", "ud800", "本", "😀", "\\ud7ff", "\\ue000");

    [Fact]
    public void HaveLoneSurrogate_AnyEscapes_AgreesWithTheReaderThatThrows() =>
        Pieces.Array[0, 6].Sample(
            pieces =>
            {
                byte[] json = Encoding.UTF8.GetBytes($"\"{string.Concat(pieces)}\"");
                return JsonEscapes.HaveLoneSurrogate(json.AsSpan(1..^1)) == Throws(json);
            },
            iter: 20_000);

    private static bool Throws(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        try
        {
            reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
