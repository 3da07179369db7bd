namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What the styles of an element mean for the text in it.</summary>
[Flags]
internal enum Look
{
    None = 0,

    /// <summary>Nothing of it is there.</summary>
    Gone = 1,

    /// <summary>It may not be seen, or not as it stands in the source.</summary>
    Veiled = 1 << 1,

    /// <summary>It may not be seen where it stands in the source.</summary>
    Astray = 1 << 2,

    /// <summary>Its room is left empty, down to an element that is <see cref="Shown"/>.</summary>
    Hidden = 1 << 3,
    Shown = 1 << 4,

    /// <summary>It has no size, down to an element that is <see cref="Sized"/>.</summary>
    Tiny = 1 << 5,
    Sized = 1 << 6,

    /// <summary>Its colour does not stand out, down to an element that is <see cref="Coloured"/>.</summary>
    Faded = 1 << 7,
    Coloured = 1 << 8,

    /// <summary>It runs from the right, down to an element that runs <see cref="Onward"/>.</summary>
    Turned = 1 << 9,
    Onward = 1 << 10,

    Struck = 1 << 11,
    Raised = 1 << 12,
    Lowered = 1 << 13,

    /// <summary>Something is seen beside it that the source does not have as text.</summary>
    Joined = 1 << 14,

    /// <summary>Something may be laid over it.</summary>
    Covered = 1 << 15,

    /// <summary>Its lines have no height, down to an element whose lines are <see cref="Spaced"/>.</summary>
    Flat = 1 << 16,
    Spaced = 1 << 17,

    /// <summary>Items of lists show a number or a text before their own, down to an element where they are <see cref="Bulleted"/>.</summary>
    Numbered = 1 << 18,
    Bulleted = 1 << 19,

    /// <summary>It is shown as an item of a list.</summary>
    Item = 1 << 20,

    /// <summary>What goes down to the elements in it until one of them says otherwise, so that their text is not seen, or not as it stands in the source.</summary>
    Unseen = Hidden | Tiny | Faded | Turned | Flat,

    /// <summary>All that goes down to the elements in it until one of them says otherwise.</summary>
    Inherited = Unseen | Numbered,
}
