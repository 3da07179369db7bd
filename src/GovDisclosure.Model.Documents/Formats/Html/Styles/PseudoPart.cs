namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>The properties of what a style sheet sets before or behind what is in an element.</summary>
/// <param name="Content">What it is.</param>
/// <param name="Gone">Whether nothing of it is there or seen.</param>
/// <param name="Laid">Whether it stands where other things do.</param>
/// <param name="Ground">Whether it has a ground or a stroke.</param>
/// <param name="Narrow">Whether it is no wider than a line.</param>
/// <param name="Low">Whether it is no higher than a line.</param>
internal sealed record PseudoPart(
    StyleProperty Content, StyleProperty Gone, StyleProperty Laid, StyleProperty Ground, StyleProperty Narrow, StyleProperty Low)
{
    public static readonly PseudoPart Before = new(
        StyleProperty.ContentBefore, StyleProperty.GoneBefore, StyleProperty.LaidBefore, StyleProperty.GroundBefore, StyleProperty.NarrowBefore, StyleProperty.LowBefore);

    public static readonly PseudoPart Behind = new(
        StyleProperty.ContentBehind, StyleProperty.GoneBehind, StyleProperty.LaidBehind, StyleProperty.GroundBehind, StyleProperty.NarrowBehind, StyleProperty.LowBehind);
}
