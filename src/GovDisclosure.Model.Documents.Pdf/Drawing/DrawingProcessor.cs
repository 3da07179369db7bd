using GovDisclosure.Model.Documents.Pdf.Guards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Runs the drawing operations of a page on a canvas.</summary>
internal sealed class DrawingProcessor : PathProcessor
{
    /// <summary>How deep drawings may stand in drawings.</summary>
    private const int DeepestForm = 12;

    /// <summary>What beginning a drawing in a drawing costs.</summary>
    private const int FormSteps = 100;

    private static readonly Box Nowhere = new(0, 0, -1, -1);

    private readonly Canvas _canvas;
    private readonly ReadingBudget _budget;
    private readonly FontCharacters _fonts;
    private readonly PathPainter _paths;
    private readonly Layers _layers;
    private readonly OpenLayers _open;
    private readonly Stack<Box> _clips = new();
    private Box? _nextClip;
    private int _formDepth;

    public DrawingProcessor(
        Canvas canvas,
        Layers layers,
        ReadingBudget budget,
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
        _canvas = canvas;
        _budget = budget;
        _fonts = new(pdfScanner);
        _paths = new(canvas);
        _layers = layers;
        _open = new(canvas);
        _clips.Push(canvas.Page);
        GetCurrentState().ColorSpaceContext = new InkColours(new(resourceStore, pdfScanner));
    }

    private InkColours Ink => (InkColours)GetCurrentState().ColorSpaceContext!;

    private Box Clip => _clips.Peek();

    public override PageDrawing Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return _canvas.Finish();
    }

    public void AddPicture(PdfRectangle place, bool isOpaque) => _canvas.AddPicture(BoxOf(place), isOpaque, Clip);

    public void AddLink(PdfRectangle place) => _canvas.AddLink(BoxOf(place));

    public override void PushState()
    {
        base.PushState();
        _clips.Push(Clip);
    }

    public override void PopState()
    {
        base.PopState();
        if (_clips.Count > 1)
        {
            _clips.Pop();
        }
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.SpendSteps(1);
        TransformationMatrix matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        if (GlyphShape.Place(_fonts.TextOf(font, code), matrix, characterBoundingBox.Width, _canvas.Page.Height) is { } glyph)
        {
            (glyph.Run, glyph.Font) = (TextSequence, _fonts.NameOf(font));
            GlyphPainter.Paint(_canvas, glyph, currentState, Clip);
        }
    }

    public override void StrokePath(bool close) => Paint(isFilled: false, isStroked: true, close);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(isFilled: true, isStroked: false, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(isFilled: true, isStroked: true, close);

    public override void EndPath()
    {
        if (_nextClip is { } clip)
        {
            _clips.Pop();
            _clips.Push(clip);
            _nextClip = null;
        }

        Path.Clear();
    }

    /// <summary>Nothing is seen outside the box around a clipping path, whatever its shape.</summary>
    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (!Path.IsEmpty)
        {
            _nextClip = Path.Stretches.Select(stretch => _canvas.BoxOf(stretch.Least, stretch.Most))
                .DefaultIfEmpty(Nowhere).Aggregate((one, other) => one.Union(other)).Intersect(Clip);
        }
    }

    /// <summary>A shading fills whatever is not clipped; its colours are not looked at.</summary>
    public override void PaintShading(NameToken shadingName)
    {
        CurrentGraphicsState state = GetCurrentState();
        if (state.AlphaConstantNonStroking > 0)
        {
            _canvas.AddSurface(Clip, null, IsOpaque(state), Clip, isRectangle: false);
        }
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) => _open.Begin(
        name.Data != "OC" ? Visibility.Seen
        : _layers.Of(propertyDictionaryName is null ? properties : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName)));

    public override void EndMarkedContent() => _open.End();

    /// <summary>An inline image is only placed; what is in it is not looked at.</summary>
    public override void EndInlineImage(Memory<byte> bytes)
    {
        InlineImageBuilder = null;
        AddImage(isOpaque: false);
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (IGraphicsStateOperation operation in operations)
        {
            _budget.SpendSteps(1);
            operation.Run(this);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_formDepth == DeepestForm)
        {
            _budget.Exceed(new($"图形嵌套超过 {DeepestForm} 层", $"drawings nested more than {DeepestForm} deep"));
        }

        _budget.SpendSteps(FormSteps);
        _formDepth++;
        _open.Enclose(LayerOf(formStream), () => base.ProcessFormXObject(formStream, xObjectName));
        _formDepth--;
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        Box clip = BoxOf(CurrentTransformationMatrix.Transform(rectangle)).Intersect(_clips.Pop());
        _clips.Push(clip);
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        DictionaryToken image = xObjectContentRecord.Stream.StreamDictionary;
        _open.Begin(LayerOf(xObjectContentRecord.Stream));
        AddImage(isOpaque: !image.ContainsKey(NameToken.Smask) && !image.ContainsKey(NameToken.Mask) && !image.ContainsKey(NameToken.ImageMask));
        _open.End();
    }

    private Visibility LayerOf(StreamToken drawing) =>
        drawing.StreamDictionary.TryGet(NameToken.Create("OC"), out IToken? layer) ? _layers.Of(layer) : Visibility.Seen;

    private void AddImage(bool isOpaque)
    {
        CurrentGraphicsState state = GetCurrentState();
        if (state.AlphaConstantNonStroking > 0)
        {
            AddPicture(CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1)), isOpaque && IsOpaque(state));
        }
    }

    private static bool IsOpaque(CurrentGraphicsState state) =>
        state.AlphaConstantNonStroking >= 0.95 && state.SoftMask is null && state.BlendMode == BlendMode.Normal;

    private void Paint(bool isFilled, bool isStroked, bool close)
    {
        if (close)
        {
            Path.Close();
        }

        CurrentGraphicsState state = GetCurrentState();
        if (isFilled && state.AlphaConstantNonStroking > 0)
        {
            _paths.Fill(Path, Ink.Fill, IsOpaque(state), Clip);
        }

        if (isStroked && state.AlphaConstantStroking > 0)
        {
            TransformationMatrix scale = CurrentTransformationMatrix;
            _paths.Stroke(Path, (double)state.LineWidth * Math.Sqrt(Math.Abs((scale.A * scale.D) - (scale.B * scale.C))), Ink.Stroke, Clip);
        }

        EndPath();
    }

    private Box BoxOf(PdfRectangle rectangle)
    {
        PdfPoint[] corners = [rectangle.BottomLeft, rectangle.BottomRight, rectangle.TopLeft, rectangle.TopRight];
        return _canvas.BoxOf(new(corners.Min(corner => corner.X), corners.Min(corner => corner.Y)), new(corners.Max(corner => corner.X), corners.Max(corner => corner.Y)));
    }
}
