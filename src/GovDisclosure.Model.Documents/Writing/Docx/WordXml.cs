using System.Text;
using System.Xml;

namespace GovDisclosure.Model.Documents.Writing.Docx;

/// <summary>Writes a part of a Word document, all of whose elements and attributes are in one namespace.</summary>
internal sealed class WordXml : IDisposable
{
    private const string Prefix = "w";
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly MemoryStream _part = new();
    private readonly XmlWriter _xml;

    /// <summary>Begins a part.</summary>
    /// <param name="root">The name of its root element.</param>
    public WordXml(string root)
    {
        _xml = XmlWriter.Create(_part, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None });
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(Prefix, root, Namespace);
    }

    public void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(Prefix, name, Namespace);
        foreach ((string attribute, string value) in attributes)
        {
            _xml.WriteAttributeString(Prefix, attribute, Namespace, value);
        }
    }

    public void End() => _xml.WriteEndElement();

    /// <summary>Writes an element with nothing in it.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        End();
    }

    /// <summary>Writes an element whose one attribute is its value.</summary>
    public void Value(string name, string value) => Empty(name, ("val", value));

    /// <summary>Writes an element that names another part.</summary>
    public void Reference(string name, string type, string relationship)
    {
        Start(name, ("type", type));
        _xml.WriteAttributeString("r", "id", RelationshipNamespace, relationship);
        End();
    }

    /// <summary>Begins a paragraph.</summary>
    /// <param name="style">The id of its style.</param>
    public void StartParagraph(string style)
    {
        Start("p");
        Start("pPr");
        Value("pStyle", style);
        End();
    }

    /// <summary>Writes a run of text.</summary>
    public void Run(string text, bool isUnderlined = false)
    {
        Start("r");
        if (isUnderlined)
        {
            Start("rPr");
            Value("u", "single");
            End();
        }

        Start("t");
        if (text.AsSpan().Trim().Length < text.Length)
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        _xml.WriteString(text);
        End();
        End();
    }

    /// <summary>Ends the part.</summary>
    public byte[] ToBytes()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        return _part.ToArray();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _part.Dispose();
    }
}
