using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Is led through the elements and texts of a part in their order.</summary>
internal interface IMarkupVisitor
{
    /// <summary>Comes to an element; false passes over everything in it, and it is not left.</summary>
    bool Enter(XmlReader element);

    /// <summary>Comes to the end of an element that was entered.</summary>
    void Leave(XmlReader element);

    /// <summary>Comes to text.</summary>
    void AddText(XmlReader text);
}
