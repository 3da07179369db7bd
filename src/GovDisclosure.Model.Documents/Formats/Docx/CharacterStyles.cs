using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The formats that text can take by name.</summary>
internal sealed class CharacterStyles : IMarkupVisitor
{
    /// <summary>Word bases no style on a longer chain of others.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, (RunFormat Format, string? Base)> _styles = new(StringComparer.Ordinal);
    private string? _style;
    private string? _base;
    private RunFormat _format;

    /// <summary>The format of a style, and of those it is based on for what it says nothing of.</summary>
    public RunFormat Find(string? style)
    {
        RunFormat format = default;
        for (int link = 0; link < LongestChain && style is not null && _styles.TryGetValue(style, out (RunFormat Format, string? Base) found); link++)
        {
            format = format.Over(found.Format);
            style = found.Base;
        }

        return format;
    }

    public bool Enter(XmlReader element)
    {
        switch (element.LocalName)
        {
            case "styles" or "rPr":
                return true;
            case "style" when WordMarkup.Attribute(element, "type") == "character":
                _style = WordMarkup.Attribute(element, "styleId");
                _base = null;
                _format = default;
                return true;
            case "basedOn":
                _base = WordMarkup.Value(element);
                return true;
            default:
                _format.Apply(element);
                return false;
        }
    }

    public void Leave(XmlReader element)
    {
        if (element.LocalName == "style" && _style is not null)
        {
            _styles.TryAdd(_style, (_format, _base));
        }
    }

    public void AddText(XmlReader text)
    {
    }
}
