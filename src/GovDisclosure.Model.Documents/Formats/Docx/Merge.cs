namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>How a cell is merged with its neighbours.</summary>
internal enum Merge
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Others may be merged into it.</summary>
    Begins,

    /// <summary>It is part of the one before.</summary>
    Continues,
}
