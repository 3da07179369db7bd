namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>How text stands to its line.</summary>
internal enum Script
{
    /// <summary>On it.</summary>
    Baseline,

    /// <summary>Raised.</summary>
    Super,

    /// <summary>Lowered.</summary>
    Sub,
}
