using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What a style sheet sets before or behind what is in an element, and whether that may be laid over text.</summary>
internal static class PseudoElement
{
    /// <summary>What is no wider or higher, in pixels, is a line: it adorns an edge and covers nothing, unless it goes through the middle of a text.</summary>
    private const decimal WidestLine = 5;

    /// <summary>From where to where, in parts of a hundred, a line goes through a text.</summary>
    private const decimal FirstOfMiddle = 20;
    private const decimal LastOfMiddle = 80;

    private static readonly string[] Grounds = ["background", "background-color", "background-image"];
    private static readonly string[] Borders = ["border", "border-top", "border-bottom"];
    private static readonly string[] Heights = ["top", "bottom"];

    /// <summary>What a block sets for one of the two.</summary>
    /// <param name="part">Which of the two.</param>
    /// <param name="content">The content it sets; null where it sets none.</param>
    /// <param name="declarations">What it sets besides.</param>
    /// <param name="block">The block.</param>
    public static StyleDeclaration[] Read(PseudoPart part, string? content, StyleDeclaration[] declarations, ReadOnlySpan<char> block)
    {
        List<StyleDeclaration> read = [];
        if (content is not null)
        {
            read.Add(ContentOf(content, declarations, block, part.Content));
        }

        if (IsGone(content, declarations) is { } isGone)
        {
            read.Add(new(part.Gone, isGone ? StyleMeaning.Filled : StyleMeaning.Plain, IsImportant: false));
        }

        if (IsLaid(declarations, block) is { } isLaid)
        {
            read.Add(new(part.Laid, isLaid ? StyleMeaning.Veiled : StyleMeaning.Plain, IsImportant: false));
        }

        bool isStroke = GoesThrough(block);
        if (HasGround(block) || (isStroke && HasAny(block, Borders)))
        {
            read.Add(new(part.Ground, StyleMeaning.Filled, IsImportant: false));
        }

        if (IsLine(block, "width") is { } isNarrow)
        {
            read.Add(new(part.Narrow, isNarrow ? StyleMeaning.Filled : StyleMeaning.Plain, IsImportant: false));
        }

        if (IsLine(block, "height") is { } isLow)
        {
            read.Add(new(part.Low, isLow && !isStroke ? StyleMeaning.Filled : StyleMeaning.Plain, IsImportant: false));
        }

        return [.. read];
    }

    /// <summary>What a block that sets the content of one of them makes of the text beside it.</summary>
    public static StyleDeclaration ContentOf(string content, StyleDeclaration[] declarations, ReadOnlySpan<char> block, StyleProperty property)
    {
        bool isBlock = StyleDeclarations.TryFind(block, "display", out string display) && display.Equals("block", StringComparison.OrdinalIgnoreCase);
        (StyleMeaning meaning, string? attribute) = GeneratedContent.Read(content, isBlock);
        bool hasImage = !IsNothing(content) && Array.Exists(declarations, declaration => declaration.Meaning == StyleMeaning.Pictured);
        meaning = hasImage && meaning == StyleMeaning.Plain ? StyleMeaning.Pictured : meaning;
        return new(property, meaning, IsImportant: false) { ContentAttribute = attribute, IsBlock = isBlock };
    }

    /// <summary>Whether text stands before or behind that in an element and may be read with it.</summary>
    public static bool JoinsText(Cascade cascade) => JoinsText(cascade, PseudoPart.Before) || JoinsText(cascade, PseudoPart.Behind);

    /// <summary>Whether something may be laid over text in an element, or is one more box in its row.</summary>
    public static bool Covers(Cascade cascade, IElement element) =>
        (element.LocalName == "tr" && JoinsText(cascade)) || Covers(cascade, PseudoPart.Before) || Covers(cascade, PseudoPart.Behind);

    private static bool Covers(Cascade cascade, PseudoPart part) => IsLaid(cascade, part) && (JoinsText(cascade, part) || IsGround(cascade, part));

    private static bool JoinsText(Cascade cascade, PseudoPart part) => cascade[part.Content] == StyleMeaning.Joined && !Holds(cascade, part.Gone);

    private static bool IsLaid(Cascade cascade, PseudoPart part) =>
        cascade[part.Laid] == StyleMeaning.Veiled && (cascade[part.Content] is not null || cascade.IsDoubtful(part.Content)) && !Holds(cascade, part.Gone);

    private static bool IsGround(Cascade cascade, PseudoPart part) =>
        cascade[part.Ground] == StyleMeaning.Filled && !Holds(cascade, part.Narrow) && !Holds(cascade, part.Low);

    private static bool Holds(Cascade cascade, StyleProperty property) => cascade[property] == StyleMeaning.Filled && !cascade.IsDoubtful(property);

    /// <summary>Whether nothing of it is there or seen; null where the block says nothing of that.</summary>
    private static bool? IsGone(string? content, StyleDeclaration[] declarations)
    {
        if ((content is not null && IsNothing(content)) || Array.Exists(declarations, IsHiding))
        {
            return true;
        }

        return content is not null || Array.Exists(declarations, static declaration => declaration.Property is StyleProperty.Display or StyleProperty.Visibility or StyleProperty.Opacity or StyleProperty.FontSize) ? false : null;
    }

    private static bool IsHiding(StyleDeclaration declaration) => declaration.Meaning == StyleMeaning.Gone
        || (declaration.Meaning == StyleMeaning.Veiled && declaration.Property is StyleProperty.Visibility or StyleProperty.Opacity or StyleProperty.FontSize);

    private static bool IsNothing(string content) => StyleValues.IsNone(content) || StyleValues.Is(content, "normal");

    /// <summary>Whether it stands where other things do, and not under them; null where the block says nothing of it.</summary>
    private static bool? IsLaid(StyleDeclaration[] declarations, ReadOnlySpan<char> block)
    {
        if (StyleDeclarations.TryFind(block, "z-index", out string order) && order.StartsWith('-'))
        {
            return false;
        }

        bool isPlaced = false;
        foreach (StyleDeclaration declaration in declarations)
        {
            isPlaced |= declaration.Property == StyleProperty.Position;
            if (declaration is { Property: StyleProperty.Position, Meaning: StyleMeaning.Veiled }
                || (declaration.Property is StyleProperty.MarginLeft or StyleProperty.MarginTop or StyleProperty.MarginBottom or StyleProperty.Left or StyleProperty.Top && declaration.Meaning is StyleMeaning.Moved && !IsUnplaced(declaration, declarations)))
            {
                return true;
            }
        }

        return isPlaced ? false : null;
    }

    /// <summary>Whether a distance is set that only counts where the block also sets what from.</summary>
    private static bool IsUnplaced(StyleDeclaration distance, StyleDeclaration[] declarations) =>
        distance.Property is StyleProperty.Left or StyleProperty.Top && !Array.Exists(declarations, static one => one is { Property: StyleProperty.Position, Meaning: StyleMeaning.Moved });

    private static bool HasGround(ReadOnlySpan<char> block)
    {
        foreach (string property in Grounds)
        {
            if (StyleDeclarations.TryFind(block, property, out string value) && (StyleColours.OfGround(value) != StyleMeaning.Plain || IsWhite(value)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhite(string value) => Array.Exists(value.Split(' '), static part => StyleColours.OfText(part) == StyleMeaning.Pale);

    private static bool HasAny(ReadOnlySpan<char> block, string[] properties)
    {
        foreach (string property in properties)
        {
            if (StyleDeclarations.TryFind(block, property, out string value) && !StyleValues.IsNone(value) && !value.StartsWith('0'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a width or height is that of a line; null where the block sets none.</summary>
    private static bool? IsLine(ReadOnlySpan<char> block, string property) => !StyleDeclarations.TryFind(block, property, out string value) ? null
        : StyleValues.NumberOf(value, out ReadOnlySpan<char> unit) is <= WidestLine and { } size && (size == 0 || unit is "px" or "pt");

    private static bool GoesThrough(ReadOnlySpan<char> block)
    {
        foreach (string property in Heights)
        {
            if (StyleDeclarations.TryFind(block, property, out string value)
                && (value.Contains('(', StringComparison.Ordinal) || (StyleValues.NumberOf(value, out ReadOnlySpan<char> unit) is >= FirstOfMiddle and <= LastOfMiddle && unit is "%" or "em")))
            {
                return true;
            }
        }

        return false;
    }
}
