namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>A property set to a value.</summary>
/// <param name="Property">The property.</param>
/// <param name="Meaning">What the value means.</param>
/// <param name="IsImportant">Whether it goes before values that are not.</param>
internal readonly record struct StyleDeclaration(StyleProperty Property, StyleMeaning Meaning, bool IsImportant)
{
    /// <summary>The attribute that the content is taken from; null for content that is spelt out.</summary>
    public string? ContentAttribute { get; init; }

    /// <summary>Whether its content stands on a line of its own.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether it takes anything from how a text is seen by itself: a ground that is not white, or an image, does not.</summary>
    public bool HasEffect => Meaning == StyleMeaning.Dark ? Property == StyleProperty.Background : Meaning is not (StyleMeaning.Plain or StyleMeaning.Filled or StyleMeaning.Around or StyleMeaning.Pictured) && !IsFooting;

    /// <summary>Whether it only lets other properties move a text.</summary>
    private bool IsFooting => this is { Property: StyleProperty.Position, Meaning: StyleMeaning.Moved };
}
