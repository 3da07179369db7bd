namespace GovDisclosure.Model.Forms;

/// <summary>A cell of the form: the place of one number, known everywhere by its JSON pointer.</summary>
public sealed class FormCell
{
    internal FormCell(FormRow row, FormColumn column)
    {
        Row = row;
        Column = column;
        Pointer = $"{row.Pointer}/{column.Name}";
        Label = new(
            $"{row.QualifiedLabel.Chinese}：{column.Label.Chinese}",
            $"{row.QualifiedLabel.English}: {column.Label.English}");
    }

    /// <summary>The JSON pointer (RFC 6901), such as <c>/requests/newlyReceived/total</c>.</summary>
    public string Pointer { get; }

    /// <summary>The row the cell stands in.</summary>
    public FormRow Row { get; }

    /// <summary>The column the cell stands in.</summary>
    public FormColumn Column { get; }

    /// <summary>Row and column label together, such as <c>三、（三）1.属于国家秘密：自然人</c>.</summary>
    public BilingualText Label { get; }

    /// <summary>The pointer.</summary>
    /// <returns><see cref="Pointer"/>.</returns>
    public override string ToString() => Pointer;
}
