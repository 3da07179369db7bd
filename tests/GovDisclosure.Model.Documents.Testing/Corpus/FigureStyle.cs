namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>How an office prints its figures.</summary>
internal enum FigureStyle
{
    /// <summary>Digits, and zeros as zeros.</summary>
    Plain,

    /// <summary>Nothing for zero.</summary>
    Blanks,

    /// <summary>Marks for zero: /, -, 无, 不适用.</summary>
    Marks,

    /// <summary>Full-width digits and separators among narrow ones.</summary>
    Wide,

    /// <summary>Remarks in brackets, signs in words, a few cells that hold no number.</summary>
    Remarks,
}
