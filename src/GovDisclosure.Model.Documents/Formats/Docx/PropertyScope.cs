namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What the properties that are being read are of.</summary>
internal enum PropertyScope
{
    /// <summary>No properties are being read.</summary>
    None,

    /// <summary>A run of text.</summary>
    Run,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>The end of a paragraph.</summary>
    ParagraphMark,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A content control.</summary>
    ContentControl,
}
