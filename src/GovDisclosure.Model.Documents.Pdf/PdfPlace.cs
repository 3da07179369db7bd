using System.Globalization;

namespace GovDisclosure.Model.Documents.Pdf;

/// <summary>A place on a page of a PDF document, as the page is shown: a page that is turned for reading counts as turned.</summary>
public sealed record PdfPlace : Place
{
    internal PdfPlace(int page, int left, int top)
    {
        Page = page;
        Left = left;
        Top = top;
    }

    /// <summary>The page, counted from 1 whatever number is printed on it.</summary>
    public int Page { get; }

    /// <summary>The distance from the left edge of the page in points (1/72 inch), rounded.</summary>
    public int Left { get; }

    /// <summary>The distance from the top edge of the page in points, rounded.</summary>
    public int Top { get; }

    /// <summary>The place as messages print it.</summary>
    /// <returns>For example <c>page 2, 71 pt from the left, 305 pt from the top</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page {Page}, {Left} pt from the left, {Top} pt from the top");
}
