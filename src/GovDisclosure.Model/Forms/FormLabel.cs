namespace GovDisclosure.Model.Forms;

/// <summary>A printed label recognised: what it names and where on which form that stands.</summary>
/// <param name="Form">The form.</param>
/// <param name="Section">The section the item stands in; the item itself where the label is a section's title.</param>
/// <param name="Item">The section, heading, group, row or column that bears the label.</param>
public sealed record FormLabel(Form Form, FormSection Section, FormItem Item)
{
    /// <summary>Whether the label was known only in spite of a character wrong, missing or too many.</summary>
    public bool IsMisspelt { get; init; }
}
