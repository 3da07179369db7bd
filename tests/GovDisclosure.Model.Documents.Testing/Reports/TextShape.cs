namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>How a text lays out its tables.</summary>
internal enum TextShape
{
    CellALine,
    RowALine,
    RowALineWithLeadingTab,
    RowALineWithTabsAround,
    RowALineWithBlankLines,
    Spaces,
    WideSpaces,
    AlignedColumns,
    Bars,
    PreformattedInHtml,
    AlignedInHtml,
    ParagraphsWithTabsInHtml,
    ParagraphsWithSpacesInHtml,
    LinesWithSpacesInHtml,
    PipeTables,
    PipeTablesWithoutOuterPipes,
    HtmlTablesInMarkdown,
    CodeInMarkdown,
}
