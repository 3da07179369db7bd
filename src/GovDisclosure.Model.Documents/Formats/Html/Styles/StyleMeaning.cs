namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What the value of a property means for a text.</summary>
internal enum StyleMeaning : byte
{
    /// <summary>It is seen as any other.</summary>
    Plain,

    /// <summary>It is not there.</summary>
    Gone,

    /// <summary>It is not seen, or not where or as it stands in the source.</summary>
    Veiled,

    /// <summary>It is moved or shrunk so far that it is not seen wherever it stands.</summary>
    Vanished,

    /// <summary>What is around the element decides, whatever else was set.</summary>
    Around,

    /// <summary>It is as white as a page.</summary>
    Pale,

    /// <summary>It is, or stands on something, as dark as text commonly is.</summary>
    Dark,

    /// <summary>It stands on something that is neither white nor dark.</summary>
    Filled,

    /// <summary>It is struck out.</summary>
    Struck,

    /// <summary>It is set higher than its line.</summary>
    Raised,

    /// <summary>It is set lower than its line.</summary>
    Lowered,

    /// <summary>Something is seen beside it that the source does not have as text.</summary>
    Joined,

    /// <summary>An image is seen where it is, or a sign as good as one: an adornment where there is text, and perhaps the text where there is none.</summary>
    Pictured,

    /// <summary>It is set off by nearly a digit or more, over the one beside it.</summary>
    Nudged,

    /// <summary>It is set off by a letter or more, over what stands there.</summary>
    Moved,
}
