namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>How a text lays out its tables.</summary>
internal enum TextShape
{
    CellALine,
    RowALine,
    RowALineWithLeadingTab,
    RowALineWithTabsAround,
    RowALineWithBlankLines,
}
