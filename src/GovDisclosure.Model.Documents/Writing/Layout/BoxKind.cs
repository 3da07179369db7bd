namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>What a box of a printed table is for.</summary>
internal enum BoxKind
{
    /// <summary>Names the rows under it, or says something of the whole table.</summary>
    Caption,

    /// <summary>Names the columns under it.</summary>
    ColumnHead,

    /// <summary>Names the rows it stands before.</summary>
    RowHead,

    /// <summary>Holds the value of a cell of the form.</summary>
    Value,
}
