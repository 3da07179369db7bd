namespace GovDisclosure.Model.Documents;

/// <summary>A format in which <see cref="DocumentWriter"/> writes reports.</summary>
public enum ReportFormat
{
    /// <summary>One self-contained page: no script, nothing loaded from elsewhere, made for screen and paper.</summary>
    Html,

    /// <summary>A Word document (Office Open XML), A4, table 三 on pages of its own across.</summary>
    Docx,

    /// <summary>Markdown with pipe tables.</summary>
    Markdown,

    /// <summary>Plain text, a row of a table a line with tabs between its cells.</summary>
    Text,
}
