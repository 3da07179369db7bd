namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What lengths mean that set a text off from where it would stand: a letter or more takes it over what stands there, less is for its looks.</summary>
internal static class StyleOffsets
{
    /// <summary>How wide and high a letter is, in pixels.</summary>
    private const decimal Letter = 16;

    /// <summary>What a digit of small text is wide, nearly.</summary>
    private const decimal Digit = 6;

    /// <summary>So far lines are pulled to the left for a long label to find room, which takes no figure into another column.</summary>
    private const decimal Outdent = 2 * Letter;

    /// <summary>The pixels of a part of a hundred of the room around: a quarter of it may be a whole cell.</summary>
    private const decimal ShareOfRoom = Letter / 25;

    /// <summary>The pixels of a part of a hundred of the text itself.</summary>
    private const decimal ShareOfText = Letter / 100;

    private static readonly (string Unit, decimal Pixels)[] Units =
    [
        ("", 1), ("px", 1), ("pt", 4m / 3), ("pc", 16), ("in", 96), ("cm", 96 / 2.54m), ("mm", 96 / 25.4m), ("q", 96 / 101.6m), ("em", Letter), ("rem", Letter), ("ch", Letter / 2), ("ex", Letter / 2),
        ("lh", Letter), ("vw", 12), ("vh", 8),
    ];

    public static StyleMeaning? Across(ReadOnlySpan<char> value) => Read(value, Letter, ShareOfRoom, isEitherWay: true);

    /// <summary>An offset upwards or downwards. Parts of a hundred come to nothing where the room is as high as its text.</summary>
    public static StyleMeaning? Down(ReadOnlySpan<char> value) => InLine(Read(value, Letter, 0, isEitherWay: true));

    public static StyleMeaning? Itself(ReadOnlySpan<char> value) => Read(value, Letter, ShareOfText, isEitherWay: true);

    /// <summary>A margin above or below, which only moves a text over another where it is less than none.</summary>
    public static StyleMeaning? Upwards(ReadOnlySpan<char> value) => InLine(Read(value, Letter, ShareOfRoom, isEitherWay: false));

    public static StyleMeaning? Leftwards(ReadOnlySpan<char> value) => Read(value, Outdent, ShareOfRoom, isEitherWay: false);

    /// <summary>What is set a little higher or lower than its line stands over no other digit.</summary>
    private static StyleMeaning? InLine(StyleMeaning? meaning) => meaning == StyleMeaning.Nudged ? StyleMeaning.Plain : meaning;

    private static StyleMeaning? Read(ReadOnlySpan<char> value, decimal least, decimal share, bool isEitherWay)
    {
        StyleMeaning? shifted = StyleValues.Shifted(value);
        if (shifted == StyleMeaning.Veiled)
        {
            return shifted;
        }

        bool isWork = value.Contains('(');
        foreach (Range range in value.SplitAny("(), */"))
        {
            decimal pixels = StyleValues.NumberOf(value[range], out ReadOnlySpan<char> unit) is { } number && Math.Abs(number) < 10_000 ? number * PixelsOf(unit, share) : 0;
            bool isOver = pixels < 0 || isEitherWay || (isWork && value.Contains('-'));
            if (isOver && Math.Abs(pixels) >= least)
            {
                return StyleMeaning.Moved;
            }

            shifted = isOver && Math.Abs(pixels) >= Digit ? StyleMeaning.Nudged : shifted;
        }

        return shifted;
    }

    private static decimal PixelsOf(ReadOnlySpan<char> unit, decimal share)
    {
        foreach ((string name, decimal pixels) in Units)
        {
            if (StyleValues.Is(unit, name))
            {
                return pixels;
            }
        }

        return unit is "%" ? share : 0;
    }
}
