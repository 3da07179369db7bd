using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The archive a Word document is, as parts with names. Names are looked up in it and lead nowhere else.</summary>
internal sealed class DocxPackage : IDisposable
{
    /// <summary>A document has one for each of its pictures and a dozen more.</summary>
    private const int MostParts = 10_000;

    /// <summary>Parts of so many bytes are unpacked before they are read, so that the reader needs no larger buffers than they are.</summary>
    private const int ShortPart = 2_000;

    private readonly ZipArchive _archive;
    private readonly ReadingBudget _budget;

    private DocxPackage(ZipArchive archive, ReadingBudget budget)
    {
        _archive = archive;
        _budget = budget;
    }

    /// <summary>Opens the archive.</summary>
    /// <exception cref="UnreadableDocxException">It is damaged.</exception>
    public static DocxPackage Open(ReadOnlyMemory<byte> document, ReadingBudget budget)
    {
        if (document.Span.Count("PK\x01\x02"u8) > MostParts)
        {
            throw new TooComplexException(new($"压缩包内超过 {MostParts} 个文件", $"more than {MostParts} files in the archive"));
        }

        ArraySegment<byte> bytes = MemoryMarshal.TryGetArray(document, out ArraySegment<byte> held) ? held : new(document.ToArray());
        MemoryStream stream = new(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        try
        {
            DocxPackage package = new(new ZipArchive(stream, ZipArchiveMode.Read), budget);
            _ = package._archive.Entries;
            return package;
        }
        catch (Exception fault) when (IsArchiveFault(fault))
        {
            throw UnreadableDocxException.Damaged("压缩包不完整或已损坏", "its archive is cut short or broken");
        }
    }

    /// <summary>Whether an exception is one of those with which the archive answers to bytes that are no archive.</summary>
    public static bool IsArchiveFault(Exception fault) =>
        fault is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException;

    /// <summary>Whether there is a part.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The part that another one uses for something; null where there is none.</summary>
    /// <param name="part">The part whose relationships are asked; empty for those of the package.</param>
    /// <param name="kind">The kind of relationship.</param>
    public string? FindRelated(string part, string kind)
    {
        RelationshipFinder finder = new();
        return Walk(RelationshipsOf(part), finder) && finder.Find(kind) is { } target ? TargetOf(part, target) : null;
    }

    /// <summary>All parts that another one uses for something.</summary>
    public IEnumerable<string> FindAllRelated(string part, string kind)
    {
        RelationshipFinder finder = new(kind);
        return Walk(RelationshipsOf(part), finder) ? finder.All.Select(target => TargetOf(part, target)) : [];
    }

    /// <summary>Leads a visitor through a part; false where there is none of that name.</summary>
    /// <exception cref="UnreadableDocxException">It cannot be read.</exception>
    public bool Walk(string name, IMarkupVisitor visitor)
    {
        if (Find(name) is not { } entry)
        {
            return false;
        }

        using PartStream part = new(Open(entry), name, entry.Crc32, _budget);
        using Stream markup = entry.Length <= ShortPart ? InOnePiece(part, (int)entry.Length) : part;
        using XmlReader reader = WordMarkup.CreateReader(markup);
        try
        {
            Walk(reader, visitor);
        }
        catch (XmlException fault)
        {
            throw UnreadableDocxException.Damaged(
                $"其中的“{name}”不是 Word 文档可有的 XML（第 {fault.LineNumber} 行第 {fault.LinePosition} 列）",
                $"“{name}” in it is no XML that a Word document may hold (line {fault.LineNumber}, column {fault.LinePosition})");
        }

        return true;
    }

    public void Dispose() => _archive.Dispose();

    private static string RelationshipsOf(string part)
    {
        int name = part.LastIndexOf('/') + 1;
        return $"{part[..name]}_rels/{part[name..]}.rels";
    }

    private static string TargetOf(string part, string target)
    {
        string path = Uri.UnescapeDataString(target).Replace('\\', '/');
        return Resolve(path.StartsWith('/') ? "" : part[..(part.LastIndexOf('/') + 1)], path);
    }

    private static string Resolve(string folder, string path)
    {
        List<string> steps = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private static MemoryStream InOnePiece(PartStream part, int length)
    {
        MemoryStream whole = new(length);
        part.CopyTo(whole, ShortPart);
        whole.Position = 0;
        return whole;
    }

    private static Stream Open(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new UnreadableDocxException(DiagnosticCode.EncryptedDocument, DiagnosticLog.Same(entry.FullName));
        }

        try
        {
            return entry.Open();
        }
        catch (Exception fault) when (IsArchiveFault(fault))
        {
            throw UnreadableDocxException.Damaged($"其中的“{entry.FullName}”无法解压", $"“{entry.FullName}” in it cannot be unpacked");
        }
    }

    /// <summary>The entry of a name. Two of the same name are two texts, of which programs show now one and now the other.</summary>
    private ZipArchiveEntry? Find(string name)
    {
        ZipArchiveEntry? found = null;
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            if (!IsName(entry.FullName, name))
            {
                continue;
            }

            if (found is not null)
            {
                throw UnreadableDocxException.Damaged($"其中有不止一个“{name}”", $"“{name}” is in it more than once");
            }

            found = entry;
        }

        return found;
    }

    private static bool IsName(string entry, string name)
    {
        if (entry.Contains('\\', StringComparison.Ordinal))
        {
            entry = entry.Replace('\\', '/');
        }

        return entry.AsSpan().TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private void Walk(XmlReader reader, IMarkupVisitor visitor)
    {
        int passedOver = -1;
        while (reader.Read())
        {
            _budget.EndNode();
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    _budget.SpendElement(reader.Depth);
                    if (passedOver < 0 && !Enter(reader, visitor))
                    {
                        passedOver = reader.Depth;
                    }

                    break;
                case XmlNodeType.EndElement when passedOver < 0:
                    visitor.Leave(reader);
                    break;
                case XmlNodeType.EndElement when passedOver == reader.Depth:
                    passedOver = -1;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when passedOver < 0:
                    visitor.AddText(reader);
                    break;
            }
        }
    }

    /// <summary>Enters an element, and leaves it where nothing is in it; false where what is in it is passed over.</summary>
    private static bool Enter(XmlReader reader, IMarkupVisitor visitor)
    {
        bool isEmpty = reader.IsEmptyElement;
        bool isEntered = visitor.Enter(reader);
        if (isEntered && isEmpty)
        {
            visitor.Leave(reader);
        }

        return isEntered || isEmpty;
    }
}
