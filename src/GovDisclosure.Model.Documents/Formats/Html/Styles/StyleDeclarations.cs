using System.Collections.Frozen;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Reads what a block of a style sheet or the style of an element sets, as far as it decides what is seen.</summary>
internal static class StyleDeclarations
{
    private delegate StyleMeaning? Reading(ReadOnlySpan<char> value);

    private static readonly FrozenDictionary<string, (StyleProperty Property, Reading Read)> Properties = new Dictionary<string, (StyleProperty, Reading)>(StringComparer.OrdinalIgnoreCase)
    {
        ["display"] = (StyleProperty.Display, StyleValues.Display),
        ["all"] = (StyleProperty.Display, StyleValues.Display),
        ["visibility"] = (StyleProperty.Visibility, StyleValues.Visibility),
        ["content-visibility"] = (StyleProperty.ContentVisibility, StyleValues.Visibility),
        ["opacity"] = (StyleProperty.Opacity, StyleValues.Opacity),
        ["zoom"] = (StyleProperty.Zoom, StyleValues.Opacity),
        ["font-size"] = (StyleProperty.FontSize, StyleValues.FontSize),
        ["font"] = (StyleProperty.FontSize, StyleValues.Font),
        ["font-family"] = (StyleProperty.FontFamily, StyleValues.FontFamily),
        ["color"] = (StyleProperty.Colour, StyleColours.OfText),
        ["-webkit-text-fill-color"] = (StyleProperty.TextFill, StyleColours.OfText),
        ["background"] = (StyleProperty.Background, StyleColours.OfGround),
        ["background-color"] = (StyleProperty.Background, StyleColours.OfGround),
        ["background-image"] = (StyleProperty.Background, StyleColours.OfGround),
        ["text-indent"] = (StyleProperty.Indent, StyleValues.Shifted),
        ["left"] = (StyleProperty.Left, StyleOffsets.Across),
        ["right"] = (StyleProperty.Right, StyleOffsets.Across),
        ["top"] = (StyleProperty.Top, StyleOffsets.Down),
        ["bottom"] = (StyleProperty.Bottom, StyleOffsets.Down),
        ["margin-left"] = (StyleProperty.MarginLeft, StyleOffsets.Leftwards),
        ["margin-inline-start"] = (StyleProperty.MarginLeft, StyleOffsets.Leftwards),
        ["margin-top"] = (StyleProperty.MarginTop, StyleOffsets.Upwards),
        ["margin-block-start"] = (StyleProperty.MarginTop, StyleOffsets.Upwards),
        ["margin-bottom"] = (StyleProperty.MarginBottom, StyleOffsets.Upwards),
        ["margin-block-end"] = (StyleProperty.MarginBottom, StyleOffsets.Upwards),
        ["position"] = (StyleProperty.Position, StyleValues.Position),
        ["float"] = (StyleProperty.Float, StyleValues.Float),
        ["flex-direction"] = (StyleProperty.FlexDirection, StyleValues.FlexDirection),
        ["flex-flow"] = (StyleProperty.FlexDirection, StyleValues.FlexDirection),
        ["transform"] = (StyleProperty.Transform, StyleMotion.Transform),
        ["translate"] = (StyleProperty.Translate, StyleMotion.Translate),
        ["scale"] = (StyleProperty.Scale, StyleMotion.Scale),
        ["rotate"] = (StyleProperty.Rotate, StyleMotion.Rotate),
        ["list-style"] = (StyleProperty.Ornament, StyleValues.Picture),
        ["list-style-type"] = (StyleProperty.ListType, StyleMarkers.Type),
        ["list-style-image"] = (StyleProperty.Ornament, StyleValues.Picture),
        ["border-image"] = (StyleProperty.Ornament, StyleValues.Picture),
        ["border-image-source"] = (StyleProperty.Ornament, StyleValues.Picture),
        ["grid-column"] = (StyleProperty.Placement, StyleMotion.Placement),
        ["grid-column-start"] = (StyleProperty.Placement, StyleMotion.Placement),
        ["grid-row"] = (StyleProperty.Placement, StyleMotion.Placement),
        ["grid-row-start"] = (StyleProperty.Placement, StyleMotion.Placement),
        ["grid-area"] = (StyleProperty.Placement, StyleMotion.Placement),
        ["mix-blend-mode"] = (StyleProperty.Filter, StyleValues.Blending),
        ["order"] = (StyleProperty.Order, StyleMotion.Order),
        ["filter"] = (StyleProperty.Filter, StyleValues.Filter),
        ["-webkit-filter"] = (StyleProperty.Filter, StyleValues.Filter),
        ["mask"] = (StyleProperty.Mask, StyleValues.Covering),
        ["mask-image"] = (StyleProperty.Mask, StyleValues.Covering),
        ["-webkit-mask"] = (StyleProperty.Mask, StyleValues.Covering),
        ["-webkit-mask-image"] = (StyleProperty.Mask, StyleValues.Covering),
        ["clip"] = (StyleProperty.Cut, StyleValues.Covering),
        ["clip-path"] = (StyleProperty.Clip, StyleValues.Covering),
        ["-webkit-clip-path"] = (StyleProperty.Clip, StyleValues.Covering),
        ["overflow"] = (StyleProperty.Overflow, StyleValues.Overflow),
        ["overflow-x"] = (StyleProperty.Overflow, StyleValues.Overflow),
        ["overflow-y"] = (StyleProperty.Overflow, StyleValues.Overflow),
        ["width"] = (StyleProperty.Width, StyleValues.Room),
        ["max-width"] = (StyleProperty.Width, StyleValues.Room),
        ["height"] = (StyleProperty.Height, StyleValues.Room),
        ["max-height"] = (StyleProperty.Height, StyleValues.Room),
        ["line-height"] = (StyleProperty.LineHeight, StyleValues.LineHeight),
        ["letter-spacing"] = (StyleProperty.Spacing, StyleValues.Spacing),
        ["-webkit-text-security"] = (StyleProperty.TextSecurity, StyleValues.Covering),
        ["direction"] = (StyleProperty.Direction, StyleValues.Direction),
        ["mso-hide"] = (StyleProperty.WordHide, StyleValues.WordHide),
        ["content"] = (StyleProperty.Replacement, StyleValues.Replacement),
        ["text-decoration"] = (StyleProperty.Decoration, StyleValues.Decoration),
        ["text-decoration-line"] = (StyleProperty.Decoration, StyleValues.Decoration),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (StyleProperty Property, Reading Read)>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Properties.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds what a block sets.</summary>
    /// <param name="block">The declarations, without comments.</param>
    /// <param name="variables">What custom properties stand for.</param>
    /// <param name="declarations">Takes them. A ground of one kind stays where another kind is set to none.</param>
    public static void Read(ReadOnlySpan<char> block, StyleVariables variables, List<StyleDeclaration> declarations)
    {
        bool hasGround = false;
        bool hasImportantGround = false;
        StyleBlock rest = new(block);
        while (rest.MoveNext())
        {
            ReadSides(rest, declarations);
            if (rest.Value.Contains('\\')
                || !ByName.TryGetValue(rest.Name, out (StyleProperty Property, Reading Read) found)
                || Read(found.Read, rest.Value, variables) is not { } meaning)
            {
                continue;
            }

            bool isGround = found.Property == StyleProperty.Background && (meaning is StyleMeaning.Filled or StyleMeaning.Dark);
            hasGround |= isGround && !rest.IsImportant;
            hasImportantGround |= isGround && rest.IsImportant;
            bool isHeld = found.Property == StyleProperty.Background && meaning == StyleMeaning.Plain && (rest.IsImportant ? hasImportantGround : hasGround);
            if (!isHeld)
            {
                Set(declarations, new(found.Property, meaning, rest.IsImportant));
            }

            ReadRest(rest, found.Property, variables, declarations);
        }
    }

    /// <summary>The last declaration of a property that is called by a name; false where there is none.</summary>
    public static bool TryFind(ReadOnlySpan<char> block, string property, out string value)
    {
        value = "";
        bool isFound = false;
        StyleBlock rest = new(block);
        while (rest.MoveNext())
        {
            if (rest.Name.Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                value = rest.Value.ToString();
                isFound = true;
            }
        }

        return isFound;
    }

    /// <summary>Adds what a block sets; of what it sets for the same property the last holds.</summary>
    private static void Set(List<StyleDeclaration> declarations, StyleDeclaration declaration)
    {
        for (int i = 0; i < declarations.Count; i++)
        {
            if (declarations[i].Property == declaration.Property && declarations[i].IsImportant == declaration.IsImportant)
            {
                declarations[i] = declaration;
                return;
            }
        }

        declarations.Add(declaration);
    }

    /// <summary>Adds what a property sets besides, that sets several in one.</summary>
    private static void ReadRest(StyleBlock block, StyleProperty first, StyleVariables variables, List<StyleDeclaration> declarations)
    {
        if (first == StyleProperty.Background && !StyleValues.Is(block.Name, "background-color"))
        {
            Set(declarations, new(StyleProperty.Picture, Read(StyleValues.Picture, block.Value, variables) ?? StyleMeaning.Plain, block.IsImportant));
        }
        else if (first == StyleProperty.Ornament && StyleValues.Is(block.Name, "list-style") && Read(StyleMarkers.Type, block.Value, variables) is { } type)
        {
            Set(declarations, new(StyleProperty.ListType, type, block.IsImportant));
        }
        else if (first == StyleProperty.Display && block.Value.Contains("list-item", StringComparison.OrdinalIgnoreCase))
        {
            Set(declarations, new(StyleProperty.Item, StyleMeaning.Filled, block.IsImportant));
        }
        else if (first == StyleProperty.FontSize && StyleValues.Is(block.Name, "font") && Read(StyleValues.LineHeightOfFont, block.Value, variables) is { } height)
        {
            Set(declarations, new(StyleProperty.LineHeight, height, block.IsImportant));
        }
    }

    /// <summary>Adds the sides that a property for all four takes away from where they stand.</summary>
    private static void ReadSides(StyleBlock block, List<StyleDeclaration> declarations)
    {
        ReadOnlySpan<string> sides = StyleSides.Of(block.Name);
        for (int side = 0; side < sides.Length; side++)
        {
            if (Properties.TryGetValue(sides[side], out (StyleProperty Property, Reading Read) found)
                && found.Read(StyleSides.ValueOf(block.Value, side)) is { } meaning and not StyleMeaning.Plain)
            {
                Set(declarations, new(found.Property, meaning, block.IsImportant));
            }
        }
    }

    /// <summary>What a value means. Where it may come to several things, it is what has an effect, and never certain that nothing is there.</summary>
    private static StyleMeaning? Read(Reading read, ReadOnlySpan<char> value, StyleVariables variables)
    {
        if (!StyleVariables.AreIn(value))
        {
            return read(value);
        }

        if (variables.Resolve(value) is not { } readings)
        {
            return StyleMeaning.Veiled;
        }

        StyleMeaning? first = read(readings[0]);
        foreach (string reading in readings)
        {
            StyleMeaning? meaning = read(reading);
            if (meaning != first)
            {
                first = meaning is StyleMeaning.Gone || first is StyleMeaning.Gone ? StyleMeaning.Veiled
                    : first is null or StyleMeaning.Plain or StyleMeaning.Around or StyleMeaning.Filled or StyleMeaning.Dark ? meaning ?? first
                    : first;
            }
        }

        return first;
    }
}
