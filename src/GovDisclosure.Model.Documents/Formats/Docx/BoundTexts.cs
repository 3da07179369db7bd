using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The texts that Word takes from other parts of a document when it opens it, for the content controls that are bound to them.</summary>
internal sealed class BoundTexts(DocxPackage package, string mainPart)
{
    private const string CoreProperties = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
    private const string ExtendedProperties = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";

    /// <summary>No document has as many parts with data; where one is among more is not looked for.</summary>
    private const int MostStores = 100;

    private readonly Dictionary<string, (bool IsThere, BoundPart? Part)> _stores = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string>? _names;
    private bool _hasMore;

    /// <summary>What a binding comes to; null where there is nothing to take, so that what is written stands.</summary>
    public BoundText? Find(XmlReader binding)
    {
        string? store = null;
        string? path = null;
        string? prefixes = null;
        for (bool isAttribute = binding.MoveToFirstAttribute(); isAttribute; isAttribute = binding.MoveToNextAttribute())
        {
            switch (binding.LocalName)
            {
                case "storeItemID":
                    store = binding.Value;
                    break;
                case "xpath":
                    path = binding.Value;
                    break;
                case "prefixMappings":
                    prefixes = binding.Value;
                    break;
            }
        }

        binding.MoveToElement();
        if (string.IsNullOrEmpty(store))
        {
            return Names.Count == 0 ? null : new(null);
        }

        (bool isThere, BoundPart? part) = PartOf(store);
        return !isThere ? (_hasMore ? new(null) : null)
            : part is null || BoundPath.Read(path, prefixes) is not { } place ? new(null)
            : part.Has(place) ? new(part.Find(place))
            : null;
    }

    private Dictionary<string, string> Names => _names ??= FindNames();

    private string? NameOf(string store)
    {
        string? name = store.ToUpperInvariant() switch
        {
            CoreProperties => "docProps/core.xml",
            ExtendedProperties => "docProps/app.xml",
            _ => Names.GetValueOrDefault(store),
        };
        return name is not null && package.Has(name) ? name : null;
    }

    /// <summary>Whether there is a part with data, and what stands in it; null where that cannot be told.</summary>
    private (bool IsThere, BoundPart? Part) PartOf(string store)
    {
        if (!_stores.TryGetValue(store, out (bool IsThere, BoundPart? Part) found))
        {
            BoundPart part = new();
            found = NameOf(store) is not { } name ? default : (true, TryWalk(name, part) && !part.IsTooMuch ? part : null);
            _stores.Add(store, found);
        }

        return found;
    }

    private Dictionary<string, string> FindNames()
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        string[] parts = [.. package.FindAllRelated(mainPart, "customXml").Distinct(StringComparer.OrdinalIgnoreCase).Take(MostStores + 1)];
        _hasMore = parts.Length > MostStores;
        foreach (string name in parts)
        {
            StoreFinder finder = new();
            if (package.FindRelated(name, "customXmlProps") is { } properties && TryWalk(properties, finder) && finder.Id is { } id)
            {
                names.TryAdd(id, name);
            }
        }

        return names;
    }

    /// <summary>Walks through a part that is none of the text: if it is damaged, only what is bound to it is in doubt.</summary>
    private bool TryWalk(string name, IMarkupVisitor visitor)
    {
        try
        {
            return package.Walk(name, visitor);
        }
        catch (UnreadableDocxException fault) when (fault.Code == DiagnosticCode.DamagedDocument)
        {
            return false;
        }
    }
}
