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

    /// <summary>
    /// What makes a heading the title of this section where neither the label nor a variant is: for each entry, one of its words stands in it.
    /// Published reports reword their titles (五、政府信息公开工作存在的问题和整改措施) and keep these.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> TitleWords { get; internal init; } = [];

    /// <summary>The JSON pointer of the member, such as <c>/overview</c>.</summary>
    public string Pointer { get; }
}
