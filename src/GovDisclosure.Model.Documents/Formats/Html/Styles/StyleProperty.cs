namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>The properties of styles that decide whether, where and how a text is seen.</summary>
internal enum StyleProperty
{
    Display,
    Visibility,
    Opacity,
    ContentVisibility,
    Zoom,
    FontSize,
    Colour,
    Background,
    Indent,
    Left,
    Top,
    MarginLeft,
    MarginTop,
    Position,
    Float,
    FlexDirection,
    Transform,
    Direction,
    WordHide,
    Decoration,
    Shift,
    ContentBefore,
    ContentBehind,
}
