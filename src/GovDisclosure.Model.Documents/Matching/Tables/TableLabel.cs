using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What the labels that a text may be come to in one table of a form.</summary>
internal sealed class TableLabel
{
    private readonly LabelSide _side;
    private readonly LabelSide _sideAmongColumns;

    /// <summary>Works it out.</summary>
    /// <param name="labels">The labels that stand in the table, on either form.</param>
    /// <param name="form">The form.</param>
    /// <param name="table">The table, as it stands on the form.</param>
    public TableLabel(IReadOnlyList<FormLabel> labels, Form form, FormTable table)
    {
        Labels = labels;
        Row = labels.Where(label => label.Form == form).Select(label => label.Item).OfType<FormRow>().FirstOrDefault();
        Group = labels.Where(label => label.Form == form).Select(label => label.Item).OfType<FormGroup>().FirstOrDefault();
        RowOfOtherForm = labels.Where(label => label.Form != form).Select(label => label.Item).OfType<FormRow>().FirstOrDefault();
        OpenedGroup = labels.Select(label => label.Item).OfType<FormGroup>().LastOrDefault();
        IsShared = labels.Select(label => label.Item).OfType<FormEntry>().Select(entry => entry.Pointer).Distinct(StringComparer.Ordinal).Count() > 1;
        IsOverRows = labels.Any(label => label.Item is FormGroup or FormHeading);
        Column = labels.Select(label => label.Item).OfType<FormColumn>().FirstOrDefault(table.Columns.Contains);
        Heading = labels.Select(label => label.Item).OfType<FormHeading>().FirstOrDefault(heading => IsOverColumns(heading, table) || IsOverRowsOf(heading, table));
        BlockHeading = labels.Where(label => label.Item is FormHeading heading && IsOverRowsOf(heading, (FormTable)label.Section))
            .Select(label => (FormHeading)label.Item).FirstOrDefault();
        IsOverAllHeads = table.Columns.Any(static column => column.Heading is not null) && labels.Any(label => table.Captions.Contains(label.Item));
        (_side, _sideAmongColumns) = SidesOf(labels, table);
    }

    /// <summary>The labels that stand in the table, on either form.</summary>
    public IReadOnlyList<FormLabel> Labels { get; }

    /// <summary>The row of the form.</summary>
    public FormRow? Row { get; }

    /// <summary>The group of rows of the form.</summary>
    public FormGroup? Group { get; }

    /// <summary>The row of the other form.</summary>
    public FormRow? RowOfOtherForm { get; }

    /// <summary>The group of rows it opens, on either form.</summary>
    public FormGroup? OpenedGroup { get; }

    /// <summary>The column of the form.</summary>
    public FormColumn? Column { get; }

    /// <summary>The heading over columns or rows of the form.</summary>
    public FormHeading? Heading { get; }

    /// <summary>The provision over a block of rows, which begins heads of its own; on either form.</summary>
    public FormHeading? BlockHeading { get; }

    /// <summary>Whether it is a caption that the form prints over all heads, and not over the labels: 申请人情况.</summary>
    public bool IsOverAllHeads { get; }

    /// <summary>Whether rows or groups in several places bear the label.</summary>
    public bool IsShared { get; }

    /// <summary>Whether it may stand over rows and so have no values of its own.</summary>
    public bool IsOverRows { get; }

    /// <summary>What it labels. Where column heads stand in the same line, a label that could also be a row's is a column's.</summary>
    public LabelSide SideIn(bool lineOfColumns) => lineOfColumns ? _sideAmongColumns : _side;

    private static (LabelSide Side, LabelSide AmongColumns) SidesOf(IReadOnlyList<FormLabel> labels, FormTable table)
    {
        bool row = false;
        bool column = false;
        foreach (FormLabel label in labels)
        {
            switch (label.Item)
            {
                case FormEntry:
                    row = true;
                    break;
                case FormColumn:
                    column = true;
                    break;
                case FormHeading heading when IsOverColumns(heading, (FormTable)label.Section):
                    column = true;
                    break;
                case FormHeading when table.IsPrintedInOneLine:
                    row = true;
                    break;
                default:
                    return (LabelSide.Caption, LabelSide.Caption);
            }
        }

        LabelSide one = row ? LabelSide.Row : column ? LabelSide.Column : LabelSide.None;
        return (one, row && column ? LabelSide.Column : one);
    }

    private static bool IsOverColumns(FormHeading heading, FormTable table) => table.Columns.Any(column => column.Heading == heading);

    private static bool IsOverRowsOf(FormHeading heading, FormTable table) => table.Rows.Any(row => row.Heading == heading);
}
