using System.Text.Json;

namespace GovDisclosure.Model.Forms;

/// <summary>A column of a table: what its cells hold and in which unit.</summary>
public sealed class FormColumn : FormItem
{
    internal FormColumn(string property, BilingualText text, FormUnit unit, params string[] variants)
        : base("", text, variants)
    {
        Name = JsonNamingPolicy.CamelCase.ConvertName(property);
        Unit = unit;
    }

    /// <summary>The member's name in JSON, such as <c>naturalPerson</c>.</summary>
    public string Name { get; }

    /// <summary>The unit of the cells.</summary>
    public FormUnit Unit { get; }

    /// <summary>What may stand in the cells.</summary>
    public CellKind Kind { get; internal init; }

    /// <summary>Whether a cell of this column states the sum of the other cells in its row (总计).</summary>
    public bool IsTotal { get; internal init; }

    /// <summary>The heading printed over this column and its neighbours, such as 法人或其他组织; <see langword="null"/> where there is none.</summary>
    public FormHeading? Heading { get; internal init; }

    /// <summary>The JSON member beside the cell that keeps the source's own words where the unit was not plain (<c>amountText</c>); <see langword="null"/> for every other column.</summary>
    public string? RawTextName { get; internal init; }

    /// <summary>Whether the column is that of a property of the records.</summary>
    internal bool IsNamed(string property) => Name == JsonNamingPolicy.CamelCase.ConvertName(property);
}
