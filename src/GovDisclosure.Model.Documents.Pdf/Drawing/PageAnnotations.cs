using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Finds what lies on a page without being part of its content: form fields, stamps, crossings out, links.</summary>
internal static class PageAnnotations
{
    private const int Hidden = 2;
    private const int NoView = 32;

    /// <summary>What is in no way part of what a page says.</summary>
    private static readonly string[] Harmless = ["Popup", "Text", "Highlight", "Underline", "Squiggly", "PrinterMark", "TrapNet"];

    /// <summary>What takes the place of the text under it; a seal or a field leaves it to be read.</summary>
    private static readonly string[] Covering = ["StrikeOut", "Redact", "FreeText"];

    /// <summary>Gives their places, and what they do to what is there.</summary>
    public static IEnumerable<(PdfRectangle Place, AnnotationEffect Effect)> Find(DictionaryToken page, IPdfTokenScanner scanner)
    {
        if (!page.TryGet(NameToken.Annots, scanner, out ArrayToken? annotations))
        {
            yield break;
        }

        foreach (IToken token in annotations.Data)
        {
            DictionaryToken? annotation = token as DictionaryToken ?? (token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data as DictionaryToken : null);
            if (annotation is not null && KindOf(annotation, scanner) is { } kind && annotation.TryGet(NameToken.Rect, scanner, out ArrayToken? corners)
                && corners.Data is [NumericToken left, NumericToken bottom, NumericToken right, NumericToken top])
            {
                yield return (new(left.Double, bottom.Double, right.Double, top.Double), EffectOf(kind));
            }
        }
    }

    private static AnnotationEffect EffectOf(string kind) =>
        kind == "Link" ? AnnotationEffect.Leads : Array.IndexOf(Covering, kind) >= 0 ? AnnotationEffect.Covers : AnnotationEffect.Shows;

    /// <summary>The kind of an annotation; null where it shows nothing that matters.</summary>
    private static string? KindOf(DictionaryToken annotation, IPdfTokenScanner scanner) =>
        annotation.TryGet(NameToken.Subtype, scanner, out NameToken? kind)
        && Array.IndexOf(Harmless, kind.Data) < 0
        && !(annotation.TryGet(NameToken.F, scanner, out NumericToken? flags) && (flags.Int & (Hidden | NoView)) != 0)
            ? kind.Data
            : null;
}
