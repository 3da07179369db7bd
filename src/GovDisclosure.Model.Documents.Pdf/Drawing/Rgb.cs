using System.Runtime.InteropServices;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>A colour by its red, green and blue, each from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Rgb(double Red, double Green, double Blue)
{
    public static readonly Rgb White = new(1, 1, 1);

    public static Rgb Grey(double lightness) => new(lightness, lightness, lightness);

    public static Rgb OfCmyk(double c, double m, double y, double k) => new((1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k));

    /// <summary>How much lighter or darker it is than another.</summary>
    public double Contrast(Rgb other) => Math.Abs(Lightness - other.Lightness);

    /// <summary>How far it is from another in any way.</summary>
    public double Distance(Rgb other) =>
        Math.Max(Math.Abs(Red - other.Red), Math.Max(Math.Abs(Green - other.Green), Math.Abs(Blue - other.Blue)));

    private double Lightness => (0.299 * Red) + (0.587 * Green) + (0.114 * Blue);
}
