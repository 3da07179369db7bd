namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Takes properties apart that set the four sides of a box in one.</summary>
internal static class StyleSides
{
    private const int Second = 1;
    private const int Last = 3;

    private static readonly string[] Margins = ["margin-top", "margin-right", "margin-bottom", "margin-left"];
    private static readonly string[] Insets = ["top", "right", "bottom", "left"];

    /// <summary>The properties of the sides, from the top clockwise; none where a property sets no sides.</summary>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> property) => StyleValues.Is(property, "margin") ? Margins : StyleValues.Is(property, "inset") ? Insets : [];

    /// <summary>What a value of one to four parts sets for a side; nothing where it is worked out.</summary>
    public static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> value, int side)
    {
        Span<Range> parts = stackalloc Range[Margins.Length];
        int count = value.Contains('(') ? 0 : value.Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries);
        return count == 0 ? [] : value[parts[side < count ? side : side == Last && count > Second ? Second : 0]];
    }
}
