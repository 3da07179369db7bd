using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Finds what lies on a page without being part of its content: form fields, stamps, crossings out.</summary>
internal static class PageAnnotations
{
    private const int Hidden = 2;
    private const int NoView = 32;

    /// <summary>What is in no way part of what a page says.</summary>
    private static readonly string[] Harmless = ["Link", "Popup", "Text", "Highlight", "Underline", "Squiggly", "PrinterMark", "TrapNet"];

    public static IEnumerable<PdfRectangle> Find(DictionaryToken page, IPdfTokenScanner scanner)
    {
        if (!page.TryGet(NameToken.Annots, scanner, out ArrayToken? annotations))
        {
            yield break;
        }

        foreach (IToken token in annotations.Data)
        {
            DictionaryToken? annotation = token as DictionaryToken ?? (token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data as DictionaryToken : null);
            if (annotation is not null && IsShown(annotation, scanner) && annotation.TryGet(NameToken.Rect, scanner, out ArrayToken? corners)
                && corners.Data is [NumericToken left, NumericToken bottom, NumericToken right, NumericToken top])
            {
                yield return new(left.Double, bottom.Double, right.Double, top.Double);
            }
        }
    }

    private static bool IsShown(DictionaryToken annotation, IPdfTokenScanner scanner) =>
        annotation.TryGet(NameToken.Subtype, scanner, out NameToken? kind)
        && Array.IndexOf(Harmless, kind.Data) < 0
        && !(annotation.TryGet(NameToken.F, scanner, out NumericToken? flags) && (flags.Int & (Hidden | NoView)) != 0);
}
