using System.IO.Compression;
using System.Security;
using System.Text;

namespace GovDisclosure.Model.Documents.Writing.Docx;

/// <summary>Packs the parts of a Word document: always in the same order and without the time, so that equal parts make equal files.</summary>
internal static class WordPackage
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>The relationship by which the document names its footer.</summary>
    public const string FooterRelationship = "rId3";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a document.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="document">Its main part.</param>
    /// <param name="comments">The part with its comments; null where there are none.</param>
    public static byte[] Pack(string title, byte[] document, byte[]? comments)
    {
        using MemoryStream package = new();
        using (ZipArchive archive = new(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes(comments is not null));
            Add(archive, "_rels/.rels", PackageRelationships);
            Add(archive, "docProps/core.xml", Properties(title));
            Add(archive, "word/document.xml", document);
            Add(archive, "word/_rels/document.xml.rels", DocumentRelationships(comments is not null));
            Add(archive, "word/styles.xml", WordStyles.Part);
            Add(archive, "word/settings.xml", WordStyles.Settings);
            Add(archive, "word/footer1.xml", WordStyles.Footer);
            if (comments is not null)
            {
                Add(archive, "word/comments.xml", comments);
            }
        }

        return package.ToArray();
    }

    private static string PackageRelationships => $"""
        {Declaration}
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Relationships}officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        </Relationships>
        """;

    private static string ContentTypes(bool hasComments) => $"""
        {Declaration}
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        <Override PartName="/word/document.xml" ContentType="{WordTypes}document.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{WordTypes}styles+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{WordTypes}settings+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="{WordTypes}footer+xml"/>
        {(hasComments ? $"""<Override PartName="/word/comments.xml" ContentType="{WordTypes}comments+xml"/>""" : "")}
        </Types>
        """;

    private static string DocumentRelationships(bool hasComments) => $"""
        {Declaration}
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Relationships}styles" Target="styles.xml"/>
        <Relationship Id="rId2" Type="{Relationships}settings" Target="settings.xml"/>
        <Relationship Id="{FooterRelationship}" Type="{Relationships}footer" Target="footer1.xml"/>
        {(hasComments ? $"""<Relationship Id="rId4" Type="{Relationships}comments" Target="comments.xml"/>""" : "")}
        </Relationships>
        """;

    private static string Properties(string title) => $"""
        {Declaration}
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>{SecurityElement.Escape(title)}</dc:title>
        <dc:language>zh-CN</dc:language>
        </cp:coreProperties>
        """;

    private static void Add(ZipArchive archive, string name, string part) => Add(archive, name, Encoding.UTF8.GetBytes(part));

    private static void Add(ZipArchive archive, string name, byte[] part)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using Stream stream = entry.Open();
        stream.Write(part);
    }
}
