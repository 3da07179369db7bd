using GovDisclosure.Model.Documents.Pdf.Guards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Makes the library draw pages on a <see cref="Canvas"/> instead of gathering them in its own way.</summary>
internal sealed class PageDrawingFactory(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions)
    : BasePageFactory<PageDrawing>(pdfScanner, resourceStore, filterProvider, new BoundedContentParser(pageContentParser, ((BoundedParsingOptions)parsingOptions).Budget), parsingOptions)
{
    private Layers? _layers;

    protected override PageDrawing ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        BoundedParsingOptions options = (BoundedParsingOptions)ParsingOptions;
        ReadingBudget budget = options.Budget;
        _layers ??= new(options.Catalog, PdfScanner, budget);
        PdfRectangle bounds = cropBox.GetVisibleBounds(rotation);
        Canvas canvas = new(pageNumber, bounds.Width, bounds.Height, budget);
        DrawingProcessor processor = new(
            canvas, _layers, budget, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        PageDrawing drawing = processor.Process(pageNumber, operations);
        foreach ((PdfRectangle annotated, AnnotationEffect effect) in PageAnnotations.Find(dictionary, PdfScanner))
        {
            PdfRectangle place = initialMatrix.Transform(annotated);
            if (effect == AnnotationEffect.Leads)
            {
                processor.AddLink(place);
            }
            else
            {
                processor.AddPicture(place, isOpaque: effect == AnnotationEffect.Covers);
            }
        }

        return drawing;
    }
}
