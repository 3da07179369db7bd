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

    /// <summary>Copied from a browser: every cell a paragraph.</summary>
    BrowserParagraphs,

    /// <summary>Copied from a browser: every cell a block, and empty ones a line.</summary>
    BrowserBlocks,

    /// <summary>Copied from a browser: figures in paragraphs and labels in none.</summary>
    BrowserFigures,

    /// <summary>Copied from a browser: labels in paragraphs and figures in other blocks.</summary>
    BrowserLabels,
}
