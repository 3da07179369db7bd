using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents;

/// <summary>A cell of the form that was found in a document: what was printed in it, where, and what that was read as.</summary>
public sealed record ReadCell
{
    internal ReadCell(FormCell definition, decimal? value, string text, Place place)
    {
        Definition = definition;
        Value = value;
        Text = text;
        Place = place;
    }

    /// <summary>The cell of the form.</summary>
    public FormCell Definition { get; }

    /// <summary>The count, or the amount in the unit of its column; <see langword="null"/> for a blank cell and for text that could not be read as a number, which is then in a diagnostic.</summary>
    public decimal? Value { get; }

    /// <summary>What was printed, without the white space around it: here <c>/</c>, <c>不适用</c> and an empty box are still different.</summary>
    public string Text { get; }

    /// <summary>Where the text begins, or where the empty box is.</summary>
    public Place Place { get; }
}
