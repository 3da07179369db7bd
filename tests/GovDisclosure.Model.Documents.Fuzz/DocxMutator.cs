using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>Changes the XML in Word documents: elements stand elsewhere, are gone, doubled, or in each other, and have the attributes of others.</summary>
internal sealed class DocxMutator(Random random) : IDocumentMutator
{
    private readonly ByteMutator _bytes = new(random);
    private readonly Dictionary<byte[], Dictionary<string, byte[]>> _unpacked = [];

    public byte[] Mutate(byte[] document, byte[] other)
    {
        if (random.Next(12) == 0)
        {
            return _bytes.Mutate(document, other);
        }

        Dictionary<string, byte[]> parts = new(Unpack(document), StringComparer.Ordinal);
        string[] names = [.. parts.Keys.Where(name => name.EndsWith(".xml", StringComparison.Ordinal) && !name.StartsWith('['))];
        string part = random.Next(4) > 0 ? names.First(name => name.EndsWith("document.xml", StringComparison.Ordinal)) : names[random.Next(names.Length)];
        string taken = Unpack(other).ContainsKey(part) ? part : "word/document.xml";
        parts[part] = MutateXml(parts[part], Unpack(other).GetValueOrDefault(taken, parts[part]));
        if (random.Next(20) == 0)
        {
            parts[part] = _bytes.Mutate(parts[part], parts[part]);
        }

        return Pack(parts);
    }

    private static byte[] Pack(Dictionary<string, byte[]> parts)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private Dictionary<string, byte[]> Unpack(byte[] document)
    {
        if (_unpacked.TryGetValue(document, out Dictionary<string, byte[]>? parts))
        {
            return parts;
        }

        parts = new(StringComparer.Ordinal);
        using ZipArchive archive = new(new MemoryStream(document));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream content = entry.Open();
            using MemoryStream copy = new();
            content.CopyTo(copy);
            parts[entry.FullName] = copy.ToArray();
        }

        _unpacked.Add(document, parts);
        return parts;
    }

    private byte[] MutateXml(byte[] part, byte[] other)
    {
        XDocument document = Parse(part);
        XElement[] others = [.. Parse(other).Descendants()];
        int changes = 1 + random.Next(1 << random.Next(6));
        for (int i = 0; i < changes; i++)
        {
            XElement[] elements = [.. document.Root!.Descendants()];
            if (elements.Length < 2)
            {
                break;
            }

            Change(elements[random.Next(elements.Length)], elements[random.Next(elements.Length)], others[random.Next(others.Length)]);
        }

        // No writer takes another value of xml:space.
        foreach (XAttribute space in document.Descendants().Attributes(XNamespace.Xml + "space"))
        {
            space.Value = "preserve";
        }

        using MemoryStream written = new();
        using (XmlWriter writer = XmlWriter.Create(written, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false }))
        {
            document.WriteTo(writer);
        }

        return written.ToArray();
    }

    private static XDocument Parse(byte[] part) => XDocument.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace);

    private void Change(XElement one, XElement another, XElement foreign)
    {
        switch (random.Next(10))
        {
            case 0:
                one.Remove();
                break;
            case 1:
                one.ReplaceWith(one.Nodes().ToArray());
                break;
            case 2:
                Place(new(one), one);
                break;
            case 3:
                Place(new(one), another);
                break;
            case 4 when !another.AncestorsAndSelf().Contains(one):
                one.Remove();
                Place(one, another);
                break;
            case 5:
                Nest(one, another);
                break;
            case 6:
                (XAttribute[] own, XAttribute[] others) = ([.. one.Attributes()], [.. another.Attributes()]);
                one.ReplaceAttributes(others.Where(attribute => !attribute.IsNamespaceDeclaration));
                another.ReplaceAttributes(own.Where(attribute => !attribute.IsNamespaceDeclaration));
                break;
            case 7 when one.FirstAttribute is { IsNamespaceDeclaration: false } attribute:
                attribute.Value = another.FirstAttribute?.Value ?? (random.Next(2) == 0 ? "-1" : "99999999999");
                break;
            case 8:
                (one.Name, another.Name) = (another.Name, one.Name);
                break;
            default:
                Place(new(foreign), one);
                break;
        }
    }

    /// <summary>Puts an element before, behind or in another, once or many times.</summary>
    private void Place(XElement placed, XElement at)
    {
        int times = random.Next(30) == 0 ? random.Next(300) : 1;
        if (times * placed.DescendantsAndSelf().Count() > 20_000)
        {
            times = 1;
        }

        XElement[] all = [.. Enumerable.Range(0, times).Select(_ => new XElement(placed))];
        switch (random.Next(3))
        {
            case 0 when at.Parent is not null:
                at.AddBeforeSelf(all);
                break;
            case 1 when at.Parent is not null:
                at.AddAfterSelf(all);
                break;
            default:
                at.AddFirst(all);
                break;
        }
    }

    /// <summary>Puts an element into the shell of itself or another, mostly once.</summary>
    private void Nest(XElement inner, XElement shell)
    {
        if (inner.Parent is null)
        {
            return;
        }

        XElement outer = random.Next(2) == 0 ? shell : inner;
        int depth = random.Next(8) == 0 ? random.Next(500) : 1;
        XElement nested = new(inner);
        for (int i = 0; i < depth; i++)
        {
            nested = new(outer.Name, outer.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration), nested);
        }

        inner.ReplaceWith(nested);
    }
}
