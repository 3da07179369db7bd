namespace GovDisclosure.Model.Documents;

/// <summary>The texts of a Word document that are read. Headers, footers and comments are not.</summary>
public enum DocxStory
{
    /// <summary>The text itself with its tables and text boxes.</summary>
    Body,

    /// <summary>The notes at the foot of the pages.</summary>
    Footnotes,

    /// <summary>The notes at the end of the document.</summary>
    Endnotes,
}
