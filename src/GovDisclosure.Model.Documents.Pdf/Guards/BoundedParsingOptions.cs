using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>How the library is told to read, with the budget on the way to where pages are drawn.</summary>
internal sealed class BoundedParsingOptions : ParsingOptions
{
    /// <summary>How deep objects and references to them may nest; those of real documents stay under ten.</summary>
    private const int Deepest = 64;

    public BoundedParsingOptions(ReadingBudget budget, DocumentStructure structure)
    {
        Budget = budget;
        FilterProvider = new BoundedFilterProvider(budget, structure);
        MaxStackDepth = Deepest;
        UseLenientParsing = true;
        SkipMissingFonts = false;
    }

    public ReadingBudget Budget { get; }

    /// <summary>The root of the document, once it is open.</summary>
    public DictionaryToken? Catalog { get; set; }
}
