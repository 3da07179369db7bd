namespace GovDisclosure.Model.Documents.Testing.Docx;

/// <summary>How a Word document has come to hold its tables.</summary>
internal enum DocxShape
{
    /// <summary>A run in each box.</summary>
    Plain,

    /// <summary>Labels merged over rows and columns, with the parts of merged cells that Word keeps.</summary>
    Merged,

    /// <summary>Every character in a run of its own, with the marks of a spelling check between them.</summary>
    SplitRuns,

    /// <summary>Texts, rows and columns put in and taken out, and all changes still there.</summary>
    Tracked,

    /// <summary>Rows, boxes and texts in content controls; empty boxes say what to fill in.</summary>
    ContentControls,

    /// <summary>Everything in a cell of a table that only places it.</summary>
    LayoutTable,

    /// <summary>Every box has the result of a field.</summary>
    Fields,
}
