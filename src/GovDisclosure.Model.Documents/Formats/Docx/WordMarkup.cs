using System.Buffers;
using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The vocabularies of a Word document, in the namespaces of Word itself and of the strict standard.</summary>
internal static class WordMarkup
{
    /// <summary>More columns than Word lets a table have.</summary>
    private const int MostColumns = 1000;

    private const int LongestRepeated = 64;

    /// <summary>Twentieths of a point, less than half of any text.</summary>
    private const int LowestLine = 80;

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Formula = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictFormula = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>What the vocabularies begin with that Word knows.</summary>
    private static readonly string[] Known =
        ["http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/office/", "http://purl.oclc.org/ooxml/", "urn:schemas-microsoft-com:"];

    /// <summary>The kind of a relationship, such as <c>footnotes</c>, whichever of the two namespaces stands before it; null for those of other makers.</summary>
    public static string? KindOfRelationship(string? type) =>
        type is not null
        && (type.StartsWith("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", StringComparison.Ordinal)
            || type.StartsWith("http://purl.oclc.org/ooxml/officeDocument/relationships/", StringComparison.Ordinal))
            ? type[(type.LastIndexOf('/') + 1)..]
            : null;

    /// <summary>Reads XML that refers to nothing outside of itself; a document type, which could define entities, is refused.</summary>
    public static XmlReader CreateReader(Stream part)
    {
        NameTable names = new();
        names.Add(Word);
        return XmlReader.Create(part, new XmlReaderSettings
        {
            NameTable = names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
    }

    public static bool IsWord(XmlReader element) => element.NamespaceURI is Word or StrictWord;

    public static bool IsFormula(XmlReader element) => element.NamespaceURI is Formula or StrictFormula;

    public static bool IsCompatibility(XmlReader element) => element.NamespaceURI is Compatibility;

    /// <summary>Whether an element is of a vocabulary that Word knows: what it does not know it passes over.</summary>
    public static bool IsKnown(XmlReader element) => IsKnown(element.NamespaceURI);

    /// <summary>Whether Word knows all that an alternative says it must know to show it.</summary>
    public static bool IsChoiceOfWord(XmlReader choice) =>
        choice.GetAttribute("Requires") is not { } prefixes
        || Array.TrueForAll(prefixes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), prefix => IsKnown(choice.LookupNamespace(prefix)));

    /// <summary>An attribute of Word's vocabulary; null where it is not there.</summary>
    public static string? Attribute(XmlReader element, string name)
    {
        if (!element.MoveToAttribute(name, element.NamespaceURI))
        {
            return null;
        }

        string value = ReadValue(element);
        element.MoveToElement();
        return value;
    }

    /// <summary>Whether an attribute begins with one of several words; null where it is not there.</summary>
    public static bool? BeginsWithAny(XmlReader element, string name, string[] words)
    {
        if (!element.MoveToAttribute(name, element.NamespaceURI))
        {
            return null;
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(LongestRepeated);
        int length = element.ReadValueChunk(buffer, 0, buffer.Length);
        bool begins = false;
        foreach (string word in words)
        {
            begins |= buffer.AsSpan(0, length).StartsWith(word, StringComparison.OrdinalIgnoreCase);
        }

        ArrayPool<char>.Shared.Return(buffer);
        element.MoveToElement();
        return begins;
    }

    /// <summary>The value of a property that has one.</summary>
    public static string? Value(XmlReader element) => Attribute(element, "val");

    /// <summary>Whether a property that is on or off is on: it is where it says nothing.</summary>
    public static bool IsOn(XmlReader element) => Value(element) is not ("0" or "false" or "off");

    /// <summary>Whether the number of a list sets numbers before paragraphs: no list has the number 0.</summary>
    public static bool IsNumbering(XmlReader list) => Value(list) != "0";

    /// <summary>A number of columns; the least possible where it is no number.</summary>
    public static int Columns(XmlReader element, int least) =>
        int.TryParse(Value(element), NumberStyles.None, CultureInfo.InvariantCulture, out int columns)
            ? Math.Clamp(columns, least, MostColumns)
            : least;

    /// <summary>Whether a height that is set, of a line or a row, is so low that no text in it is seen.</summary>
    public static bool IsFlat(XmlReader element, string height, string rule) =>
        Attribute(element, rule) == "exact"
        && decimal.TryParse(Attribute(element, height), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal twips) && twips < LowestLine;

    /// <summary>A character given by its code; null where it has a place only in a font of symbols, so that it cannot be told what is seen.</summary>
    public static string? Symbol(XmlReader symbol) =>
        int.TryParse(Attribute(symbol, "char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
        && code is (> 0xFF and < 0xD800) or (>= 0xF900 and < 0xFFF0)
            ? ((char)code).ToString()
            : null;

    /// <summary>The value of an attribute; a short one, of which a document has the same a thousand times, is made once.</summary>
    private static string ReadValue(XmlReader attribute)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(LongestRepeated);
        int length = attribute.ReadValueChunk(buffer, 0, buffer.Length);
        string value = length < buffer.Length ? attribute.NameTable.Add(buffer, 0, length) : string.Concat(buffer.AsSpan(0, length), attribute.Value);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    private static bool IsKnown(string? vocabulary) =>
        vocabulary is not null && Array.Exists(Known, known => vocabulary.StartsWith(known, StringComparison.Ordinal));
}
