namespace GovDisclosure.Model.Documents.Numbers;

/// <summary>What the text of a number cell turned out to be.</summary>
internal enum CellNumberKind
{
    /// <summary>Nothing, or a mark that stands for nothing.</summary>
    Blank,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Anything else.</summary>
    Unreadable,
}
