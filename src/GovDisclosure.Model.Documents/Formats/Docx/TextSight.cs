namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Tells whether text is seen where it stands.</summary>
internal static class TextSight
{
    /// <summary>Whether nothing of a text is seen for its format, or may be by what a table's style gives one of its parts.</summary>
    /// <param name="own">What the text, its styles and its paragraph say.</param>
    /// <param name="context">What holds where neither they nor the style of a table say anything.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="content">The table it may stand in.</param>
    public static bool IsLost(RunFormat own, StoryContext context, ParagraphText paragraph, StoryContent content)
    {
        if (paragraph.IsFlat == true || content.Row is { IsFlat: true } || (paragraph.IsSetOff && content.IsInTable))
        {
            return true;
        }

        RunFormat defaults = context.Styles.Defaults;
        int? behind = content.Cell?.Shade;

        if (content.Table is not { Style: { IsPlain: false } style } table)
        {
            return IsLost(own.Over(defaults), paragraph, behind ?? context.Page);
        }

        foreach (TablePart part in style.At(table.Rows == 0, table.Row is { Boxes: 0 }, table.Look))
        {
            if (part.Text.IsHidden || IsLost(own.Over(part.Text).Over(defaults), paragraph, behind ?? part.Shade ?? context.Page))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLost(RunFormat format, ParagraphText paragraph, int? shade)
    {
        int behind = WordColor.Behind(format.Behind, paragraph.Shade, shade);
        return format.IsOutOfSight
            || (format.Color is { } color && WordColor.IsLost(color, behind))
            || (format.Fill is { } fill && WordColor.IsLost(fill, behind));
    }
}
