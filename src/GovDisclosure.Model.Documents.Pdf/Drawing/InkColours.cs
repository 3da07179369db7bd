using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>How light the colours are that lines, and surfaces and text, are drawn in. Colour spaces of the document's own are never looked into; their colours are not known.</summary>
internal sealed class InkColours : IColorSpaceContext
{
    private int _strokeComponents = 1;
    private int _fillComponents = 1;

    /// <summary>From 0 for black to 1 for white; null where it is not known.</summary>
    public double? Stroke { get; private set; } = 0;

    /// <summary>From 0 for black to 1 for white; null where it is not known.</summary>
    public double? Fill { get; private set; } = 0;

    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public IColorSpaceContext DeepClone() => (InkColours)MemberwiseClone();

    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _strokeComponents = Components(colorspace);
        Stroke = _strokeComponents > 0 ? 0 : null;
    }

    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _fillComponents = Components(colorspace);
        Fill = _fillComponents > 0 ? 0 : null;
    }

    public void SetStrokingColor(double[] operands, NameToken? patternName = null) => Stroke = Lightness(operands, _strokeComponents, patternName);

    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null) => Fill = Lightness(operands, _fillComponents, patternName);

    public void SetStrokingColorGray(double gray) => Stroke = gray;

    public void SetStrokingColorRgb(double r, double g, double b) => Stroke = OfRgb(r, g, b);

    public void SetStrokingColorCmyk(double c, double m, double y, double k) => Stroke = OfCmyk(c, m, y, k);

    public void SetNonStrokingColorGray(double gray) => Fill = gray;

    public void SetNonStrokingColorRgb(double r, double g, double b) => Fill = OfRgb(r, g, b);

    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) => Fill = OfCmyk(c, m, y, k);

    private static int Components(NameToken colorspace) => colorspace.Data switch
    {
        "DeviceGray" or "CalGray" or "G" => 1,
        "DeviceRGB" or "CalRGB" or "RGB" => 3,
        "DeviceCMYK" or "CMYK" => 4,
        _ => 0,
    };

    /// <summary>One component of a space of the document's own may be grey or ink; three and four are as good as always RGB and CMYK.</summary>
    private static double? Lightness(double[] operands, int components, NameToken? patternName) => operands switch
    {
        _ when patternName is not null => null,
        [double gray] when components == 1 => gray,
        [double r, double g, double b] => OfRgb(r, g, b),
        [double c, double m, double y, double k] => OfCmyk(c, m, y, k),
        _ => null,
    };

    private static double OfRgb(double r, double g, double b) => (0.299 * r) + (0.587 * g) + (0.114 * b);

    private static double OfCmyk(double c, double m, double y, double k) => OfRgb((1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k));
}
