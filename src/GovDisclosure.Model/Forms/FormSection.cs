using System.Text.Json;

namespace GovDisclosure.Model.Forms;

/// <summary>One of the six sections of the report. Sections of prose are of this type, sections that hold a table are <see cref="FormTable"/>s.</summary>
public class FormSection : FormItem
{
    internal FormSection(string property, string numeral, BilingualText text, params string[] variants)
        : base(numeral, text, variants)
    {
        Name = JsonNamingPolicy.CamelCase.ConvertName(property);
        Pointer = "/" + Name;
    }

    /// <summary>The member's name in JSON, such as <c>overview</c>.</summary>
    public string Name { get; }

    /// <summary>The JSON pointer of the member, such as <c>/overview</c>.</summary>
    public string Pointer { get; }
}
