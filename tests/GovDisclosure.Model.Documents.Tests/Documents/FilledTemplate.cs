using System.IO.Compression;
using System.Text;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>An empty form with its head filled in, as a person would do it.</summary>
internal static class FilledTemplate
{
    private static readonly (string Room, string Text)[] Head =
    [
        ("　　　　", "2024"), ("发布机构：", "发布机构：临溪县水务局"), ("统一社会信用代码：", "统一社会信用代码：11330000002482031X"), ("发布日期：", "发布日期：2025-01-20"),
    ];

    public static byte[] Of(byte[] template, ReportFormat format)
    {
        if (format != ReportFormat.Docx)
        {
            return FillIn(template);
        }

        using MemoryStream document = new();
        document.Write(template);
        using (ZipArchive archive = new(document, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream part = archive.GetEntry("word/document.xml")!.Open();
            using MemoryStream content = new();
            part.CopyTo(content);
            part.SetLength(0);
            part.Write(FillIn(content.ToArray()));
        }

        return document.ToArray();
    }

    private static byte[] FillIn(byte[] text)
    {
        string filled = Encoding.UTF8.GetString(text);
        foreach ((string room, string entry) in Head)
        {
            int at = filled.IndexOf(room, StringComparison.Ordinal);
            filled = filled[..at] + entry + filled[(at + room.Length)..];
        }

        return Encoding.UTF8.GetBytes(filled);
    }
}
