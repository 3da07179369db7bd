namespace GovDisclosure.Model.Forms;

/// <summary>A row of a table: one record of cells. In table 四, which is printed in one line, the three groups of columns are its rows.</summary>
public sealed class FormRow : FormEntry
{
    internal FormRow(string property, string numeral, BilingualText text, FormColumn[] columns, params string[] variants)
        : base(property, numeral, text, variants)
    {
        Columns = [.. columns];
        Rows = [this];
    }

    /// <summary>The columns the row has, in printed order.</summary>
    public IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>The cells of the row, one for each of <see cref="Columns"/>.</summary>
    public IReadOnlyList<FormCell> Cells { get; private set; } = [];

    /// <summary>The heading printed over this row and its neighbours, such as 第二十条第（一）项; <see langword="null"/> where there is none.</summary>
    public FormHeading? Heading { get; internal init; }

    /// <summary>Whether each cell of this row states the sum of the other rows of its group: （七）总计.</summary>
    public bool IsTotal { get; internal init; }

    /// <inheritdoc/>
    public override IReadOnlyList<FormRow> Rows { get; }

    /// <summary>The label that names the row without its table around it: with the numerals of the groups it stands in (<c>三、（三）1.属于国家秘密</c>), or the heading over it where that is part of its meaning (<c>行政诉讼：未经复议直接起诉</c>).</summary>
    public BilingualText QualifiedLabel { get; private set; } = null!;

    /// <summary>The cell in the column of that JSON name.</summary>
    /// <param name="columnName">The column's JSON name, such as <c>total</c>.</param>
    /// <returns>The cell, or <see langword="null"/> if the row has no such column.</returns>
    public FormCell? FindCell(string columnName)
    {
        foreach (FormCell cell in Cells)
        {
            if (cell.Column.Name == columnName)
            {
                return cell;
            }
        }

        return null;
    }

    internal override void Attach(string parentPointer, FormGroup? parent)
    {
        base.Attach(parentPointer, parent);
        QualifiedLabel = LabelWithin(outer: null);
        Cells = [.. Columns.Select(column => new FormCell(this, column))];
    }

    /// <summary>The label as it reads inside a group: with the numerals of the groups between the two, but not of that group.</summary>
    internal BilingualText LabelWithin(FormGroup? outer)
    {
        BilingualText label = Label;
        if (Heading is { LegalBasis: null } heading)
        {
            label = new($"{heading.Label.Chinese}：{label.Chinese}", $"{heading.Label.English}: {label.English}");
        }

        for (FormGroup? group = Parent; group is not null && group != outer; group = group.Parent)
        {
            label = new(group.Numeral + label.Chinese, $"{group.Label.English}, {label.English}");
        }

        return label;
    }
}
