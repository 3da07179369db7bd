namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>The lines the text of a cell is printed in.</summary>
internal static class CellLines
{
    public const double TextSize = 9;

    public const double Height = 12;

    public static double LengthOf(string text, double size) => text.Sum(c => c < 127 ? size / 2 : size);

    /// <summary>A text in lines no longer than there is room for; numbers are not parted.</summary>
    public static IEnumerable<string> Of(string text, double room)
    {
        int start = 0;
        double used = 0;
        for (int i = 0; i < text.Length; i++)
        {
            double own = LengthOf(text[i..(i + 1)], TextSize);
            bool isInNumber = i > 0 && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i - 1]);
            if (used + own > room && i > start && !isInNumber)
            {
                yield return text[start..i];
                (start, used) = (i, 0);
            }

            used += own;
        }

        yield return text[start..];
    }
}
