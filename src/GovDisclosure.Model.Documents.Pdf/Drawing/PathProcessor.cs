using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Lays the paths of a page, in points of the page.</summary>
internal abstract class PathProcessor : BaseStreamProcessor<PageDrawing>
{
    protected PathProcessor(
        int pageNumber,
        IResourceStore resourceStore,
        IPdfTokenScanner pdfScanner,
        IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        in TransformationMatrix initialMatrix,
        ParsingOptions parsingOptions)
        : base(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
    {
    }

    /// <summary>The path being laid.</summary>
    protected PathShape Path { get; } = new();

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => Path.Close();

    public override void MoveTo(double x, double y) => Path.MoveTo(CurrentPosition = Transform(x, y));

    public override void LineTo(double x, double y) => Path.LineTo(CurrentPosition = Transform(x, y));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) =>
        Path.CurveTo(Path.At, Transform(x2, y2), CurrentPosition = Transform(x3, y3));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        Path.CurveTo(Transform(x1, y1), Transform(x2, y2), CurrentPosition = Transform(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        Path.Close();
    }

    public override void ClosePath() => Path.Close();

    private PdfPoint Transform(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
}
