using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>The colours that lines, and surfaces and text, are drawn in.</summary>
internal sealed class InkColours(InkSpaces spaces) : IColorSpaceContext
{
    private InkSpace _strokeSpace = InkSpace.Grey;
    private InkSpace _fillSpace = InkSpace.Grey;

    /// <summary>Null where it is not known.</summary>
    public Rgb? Stroke { get; private set; } = Rgb.Grey(0);

    /// <summary>Null where it is not known.</summary>
    public Rgb? Fill { get; private set; } = Rgb.Grey(0);

    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public IColorSpaceContext DeepClone() => (InkColours)MemberwiseClone();

    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null) =>
        (_strokeSpace, Stroke) = (spaces.Find(colorspace), FirstOf(spaces.Find(colorspace)));

    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null) =>
        (_fillSpace, Fill) = (spaces.Find(colorspace), FirstOf(spaces.Find(colorspace)));

    public void SetStrokingColor(double[] operands, NameToken? patternName = null) => Stroke = Colour(operands, _strokeSpace, patternName);

    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null) => Fill = Colour(operands, _fillSpace, patternName);

    public void SetStrokingColorGray(double gray) => (_strokeSpace, Stroke) = (InkSpace.Grey, Rgb.Grey(gray));

    public void SetStrokingColorRgb(double r, double g, double b) => (_strokeSpace, Stroke) = (InkSpace.Rgb, new(r, g, b));

    public void SetStrokingColorCmyk(double c, double m, double y, double k) => (_strokeSpace, Stroke) = (InkSpace.Cmyk, Rgb.OfCmyk(c, m, y, k));

    public void SetNonStrokingColorGray(double gray) => (_fillSpace, Fill) = (InkSpace.Grey, Rgb.Grey(gray));

    public void SetNonStrokingColorRgb(double r, double g, double b) => (_fillSpace, Fill) = (InkSpace.Rgb, new(r, g, b));

    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) => (_fillSpace, Fill) = (InkSpace.Cmyk, Rgb.OfCmyk(c, m, y, k));

    /// <summary>The colour a space begins with: black in all that are known.</summary>
    private static Rgb? FirstOf(InkSpace space) => space == InkSpace.Unknown ? null : Rgb.Grey(0);

    private static Rgb? Colour(double[] operands, InkSpace space, NameToken? patternName) => (space, operands) switch
    {
        _ when patternName is not null => null,
        (InkSpace.Grey, [double gray]) => Rgb.Grey(gray),
        (InkSpace.Black, [double tint]) => Rgb.Grey(1 - tint),
        (InkSpace.Rgb, [double r, double g, double b]) => new(r, g, b),
        (InkSpace.Cmyk, [double c, double m, double y, double k]) => Rgb.OfCmyk(c, m, y, k),
        _ => null,
    };
}
