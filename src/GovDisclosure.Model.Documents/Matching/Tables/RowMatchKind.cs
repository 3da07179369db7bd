namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What the labels at the beginning of a row came to.</summary>
internal enum RowMatchKind
{
    /// <summary>A row of the form.</summary>
    Row,

    /// <summary>A group of rows, not a row.</summary>
    Group,

    /// <summary>A row that only the other form has.</summary>
    OtherForm,

    /// <summary>A row of the form in a group that is not its own.</summary>
    Misplaced,
}
