using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Reads with what text is filled, where that is said beside its colour: <c>w14:textFill</c>.</summary>
internal sealed class TextFill
{
    private const string Vocabulary = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>Thousandths of a percent: text is not seen that lets so much through.</summary>
    private const int Clear = 80_000;

    /// <summary>White that is so much darkened is no white.</summary>
    private const int Whole = 95_000;

    private int? _color;
    private int _depth;

    /// <summary>Whether what comes is in a fill.</summary>
    public bool IsReading => _depth > 0;

    /// <summary>The colour of the fill that was read last, the one colour of a gradient if it has no more.</summary>
    public int? Color { get; private set; }

    public static bool Begins(XmlReader element) => element.LocalName == "textFill" && element.NamespaceURI == Vocabulary;

    public bool Begin()
    {
        _depth = 1;
        Color = null;
        _color = null;
        return true;
    }

    /// <summary>Comes to an element of the fill.</summary>
    public bool Enter(XmlReader element)
    {
        _depth++;
        switch (element.LocalName)
        {
            case "noFill":
                Add(WordColor.Unseen);
                break;
            case "srgbClr":
                _color = WordColor.Of(WordMarkup.Value(element));
                break;
            case "schemeClr":
                _color = WordMarkup.Value(element) is "bg1" or "lt1" ? WordColor.White : WordColor.Other;
                break;
            case "alpha" when Share(element) >= Clear:
                _color = WordColor.Unseen;
                break;
            case "lumMod" or "shade" when Share(element) < Whole && _color != WordColor.Unseen:
                _color = WordColor.Other;
                break;
        }

        return true;
    }

    /// <summary>Ends an element; true where that is the fill.</summary>
    public bool Leave(string name)
    {
        if (name is "srgbClr" or "schemeClr")
        {
            Add(_color ?? WordColor.Other);
        }

        return --_depth == 0;
    }

    private static int? Share(XmlReader element) =>
        int.TryParse(WordMarkup.Value(element), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int share) ? share : null;

    private void Add(int color) => Color = Color is null || Color == color ? color : WordColor.Other;
}
