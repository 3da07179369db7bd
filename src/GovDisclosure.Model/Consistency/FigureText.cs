using System.Globalization;

namespace GovDisclosure.Model.Consistency;

/// <summary>A figure as messages write it.</summary>
internal static class FigureText
{
    private static readonly BilingualText Blank = new("空白", "blank");

    public static BilingualText Of(decimal? number)
    {
        if (number is not { } figure)
        {
            return Blank;
        }

        string digits = figure.ToString(CultureInfo.InvariantCulture);
        return new(digits, digits);
    }
}
