namespace GovDisclosure.Model.Forms;

/// <summary>Rows that the form brackets together, such as （三）不予公开; in JSON an object of rows.</summary>
public sealed class FormGroup : FormEntry
{
    internal FormGroup(string property, string numeral, BilingualText text, FormEntry[] entries, params string[] variants)
        : base(property, numeral, text, variants)
    {
        Entries = [.. entries];
        Rows = [.. entries.SelectMany(entry => entry.Rows)];
    }

    /// <summary>The members of the group in printed order.</summary>
    public IReadOnlyList<FormEntry> Entries { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FormRow> Rows { get; }

    internal override void Attach(string parentPointer, FormGroup? parent)
    {
        base.Attach(parentPointer, parent);
        foreach (FormEntry entry in Entries)
        {
            entry.Attach(Pointer, this);
        }
    }
}
