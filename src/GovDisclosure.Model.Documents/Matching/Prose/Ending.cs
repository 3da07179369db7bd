using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Where the text of a last section ends: not in the signature, nor in what stands behind that, nor in an annex.</summary>
/// <param name="First">The line behind the last of the text.</param>
/// <param name="Day">The date of the signature; null where nothing stands for one.</param>
/// <param name="Organ">The organ of the signature; null where it names none.</param>
/// <param name="LeftOut">The first line that is none of the text, and neither a signature nor what is customary under one; null where there is none.</param>
internal sealed record Ending(int First, SignedDay? Day, LabelledCell? Organ, Line? LeftOut)
{
    private const int MostFooters = 3;

    /// <summary>Looks behind a line.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="after">The line the text begins behind.</param>
    /// <param name="end">The line where something else begins.</param>
    /// <param name="agency">The organ, as far as it is known.</param>
    /// <param name="isBeforeTable">Whether that is a table of the form.</param>
    public static Ending Find(Outline outline, int after, int end, string? agency, bool isBeforeTable)
    {
        Signature signature = Signature.Find(outline, after, end, agency);
        bool isSigned = signature.First < end;
        int? annex = Annexes.Find(outline, after + 1, signature.First, isBeforeTable && !isSigned);
        Line? leftOut = annex is null ? FirstOfMore(outline, signature.Behind, end) : annex == end - 1 ? null : outline.Lines[annex.Value];
        return new(BeforeSigns(outline, after, annex ?? signature.First, agency), signature.Day, signature.Organ, leftOut);
    }

    /// <summary>The line behind the text where the last lines only say who speaks, who printed it, or to whom it goes.</summary>
    private static int BeforeSigns(Outline outline, int after, int end, string? agency)
    {
        bool isPrinterNext = false;
        while (end - 1 > after)
        {
            Line line = outline.Lines[end - 1];
            if (!ColophonLines.Contains(line) && !(isPrinterNext && Signature.IsName(line, agency)) && !IsOrgan(line, agency))
            {
                break;
            }

            isPrinterNext = ColophonLines.IsDayOfPrint(line);
            end--;
        }

        return end;
    }

    /// <summary>Whether a line is nothing but the name of the report's organ, as stamps have it.</summary>
    public static bool IsOrgan(Line line, string? agency) => agency is not null && line.OnlyText?.Text == agency;

    /// <summary>The first line behind a signature, where more stands there than is customary.</summary>
    private static Line? FirstOfMore(Outline outline, int behind, int end)
    {
        Line? first = null;
        int footers = 0;
        for (int line = behind; line < end; line++)
        {
            Line more = outline.Lines[line];
            string text = more.Cells[0].Text;
            if (!more.HasText || ColophonLines.Contains(more) || (more.IsParagraph && (SiteLines.Contains(text) || SiteLines.MayContain(text))))
            {
                continue;
            }

            first ??= more;
            footers++;
            if (footers > MostFooters || !Signature.IsFooter(more))
            {
                return first;
            }
        }

        return null;
    }
}
