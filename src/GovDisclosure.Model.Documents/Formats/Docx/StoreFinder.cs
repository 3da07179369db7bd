using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Finds under which id a part with data of its own is known.</summary>
internal sealed class StoreFinder : IMarkupVisitor
{
    /// <summary>The id; null where there is none.</summary>
    public string? Id { get; private set; }

    public bool Enter(XmlReader element)
    {
        Id ??= element.LocalName == "datastoreItem" ? element.GetAttribute("itemID", element.NamespaceURI) : null;
        return false;
    }

    public void Leave(XmlReader element)
    {
    }

    public void AddText(XmlReader text)
    {
    }
}
