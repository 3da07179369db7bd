using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>The objects of a PDF document, its streams unpacked and without font programs, which no reader runs.</summary>
internal sealed partial class PdfObjects
{
    private const string Flate = "/FlateDecode";

    /// <summary>How many milliseconds looking for a piece may take.</summary>
    private const int Longest = 10_000;

    private PdfObjects(List<PdfObject> objects, string root)
    {
        All = objects;
        Root = root;
    }

    public List<PdfObject> All { get; }

    /// <summary>The reference to the catalog.</summary>
    public string Root { get; }

    /// <summary>A copy whose objects may be changed.</summary>
    public PdfObjects Copy() => new([.. All], Root);

    public static PdfObjects Parse(byte[] document)
    {
        string text = Encoding.Latin1.GetString(document);
        List<PdfObject> objects = [];
        int from = 0;
        while (Beginning().Match(text, from) is { Success: true } beginning)
        {
            int start = beginning.Index + beginning.Length;
            int end = text.IndexOf("endobj", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            int stream = text.IndexOf("stream", start, end - start, StringComparison.Ordinal);
            int number = int.Parse(beginning.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (stream < 0)
            {
                objects.Add(new(number, text[start..end].Trim(), null));
            }
            else
            {
                int last = text.IndexOf("endstream", stream, StringComparison.Ordinal);
                last = last < 0 ? text.Length : last;
                objects.Add(Unpack(number, text[start..stream].Trim(), text[(stream + 6)..last].TrimStart('\r', '\n')));
                end = Math.Max(end, last);
            }

            from = end;
        }

        return new(objects, RootEntry().Match(text) is { Success: true } root ? root.Groups["reference"].Value : "1 0 R");
    }

    public static string Pack(string stream)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Fastest))
        {
            zlib.Write(Encoding.Latin1.GetBytes(stream));
        }

        return Encoding.Latin1.GetString(packed.ToArray());
    }

    private static PdfObject Unpack(int number, string dictionary, string stream)
    {
        string body = LengthEntry().Replace(dictionary, "");
        if (FontProgram().IsMatch(body))
        {
            return new(number, FilterEntry().Replace(body, ""), "");
        }

        if (FilterEntry().Match(body) is not { Success: true } filter || !filter.Value.EndsWith(Flate, StringComparison.Ordinal))
        {
            return new(number, body, stream);
        }

        using ZLibStream unpacked = new(new MemoryStream(Encoding.Latin1.GetBytes(stream)), CompressionMode.Decompress);
        using StreamReader reader = new(unpacked, Encoding.Latin1);
        return new(number, FilterEntry().Replace(body, ""), reader.ReadToEnd());
    }

    [GeneratedRegex(@"\b(?<number>[0-9]+) 0 obj\b", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"/Root\s+(?<reference>[0-9]+ 0 R)", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex RootEntry();

    [GeneratedRegex(@"/Length\s+[0-9]+( 0 R)?", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex LengthEntry();

    [GeneratedRegex(@"/Filter\s*/[A-Za-z0-9]+", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex FilterEntry();

    [GeneratedRegex(@"/Length1\b|/Subtype\s*/(OpenType|CIDFontType0C|Type1C)", RegexOptions.ExplicitCapture, Longest)]
    private static partial Regex FontProgram();
}
