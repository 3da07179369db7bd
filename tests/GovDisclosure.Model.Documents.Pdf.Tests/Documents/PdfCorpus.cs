using System.Reflection;
using GovDisclosure.Model.Documents.Testing.Corpus;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>The PDF documents of the corpus.</summary>
internal static class PdfCorpus
{
    public static readonly string Folder = typeof(PdfCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "CorpusFolder").Value!;

    public static IReadOnlyList<StoredDocument> All { get; } = [.. CorpusFolder.Read(Folder).Where(document => document.Format == "pdf")];

    public static StoredDocument Get(string name) => All.Single(document => document.Name == $"pdf/{name}.pdf");
}
