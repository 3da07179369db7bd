namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What a text labels in a table.</summary>
internal enum LabelSide
{
    /// <summary>Nothing of the table.</summary>
    None,

    /// <summary>A row or a group of rows.</summary>
    Row,

    /// <summary>A column or several.</summary>
    Column,

    /// <summary>No cell: a caption, a note, or the provision over a block of rows.</summary>
    Caption,
}
