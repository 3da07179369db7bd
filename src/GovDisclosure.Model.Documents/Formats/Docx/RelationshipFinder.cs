using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Finds in the relationships of a part the parts it uses. What lies outside of the package is no part.</summary>
/// <param name="several">The kind of relationship of which all are looked for; null for none.</param>
internal sealed class RelationshipFinder(string? several = null) : IMarkupVisitor
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly List<string> _all = [];

    /// <summary>The targets of all relationships of that kind, as they are written.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>The target of the first relationship of a kind, as it is written; null where there is none.</summary>
    public string? Find(string kind) => _targets.GetValueOrDefault(kind);

    public bool Enter(XmlReader element)
    {
        if (element.LocalName == "Relationship"
            && element.GetAttribute("TargetMode") != "External"
            && WordMarkup.KindOfRelationship(element.GetAttribute("Type")) is { } kind
            && element.GetAttribute("Target") is { } target)
        {
            _targets.TryAdd(kind, target);
            if (kind == several)
            {
                _all.Add(target);
            }
        }

        return true;
    }

    public void Leave(XmlReader element)
    {
    }

    public void AddText(XmlReader text)
    {
    }
}
