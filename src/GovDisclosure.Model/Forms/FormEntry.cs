using System.Text.Json;

namespace GovDisclosure.Model.Forms;

/// <summary>A member of a table: a row, or a group of rows.</summary>
public abstract class FormEntry : FormItem
{
    private protected FormEntry(string property, string numeral, BilingualText text, string[] variants)
        : base(numeral, text, variants) => Name = JsonNamingPolicy.CamelCase.ConvertName(property);

    /// <summary>The member's name in JSON, such as <c>withheld</c>.</summary>
    public string Name { get; }

    /// <summary>The JSON pointer of the member, such as <c>/requests/outcomes/withheld</c>.</summary>
    public string Pointer { get; private set; } = "";

    /// <summary>The group this entry belongs to; <see langword="null"/> where it stands directly in its table.</summary>
    public FormGroup? Parent { get; private set; }

    /// <summary>The article of the Regulation behind the entry, such as <c>Art. 36(1)(2)</c>; <see langword="null"/> where none is behind it.</summary>
    public string? LegalBasis { get; internal init; }

    /// <summary>The rows of this entry in printed order: itself, or those of its group.</summary>
    public abstract IReadOnlyList<FormRow> Rows { get; }

    internal virtual void Attach(string parentPointer, FormGroup? parent)
    {
        Pointer = $"{parentPointer}/{Name}";
        Parent = parent;
    }
}
