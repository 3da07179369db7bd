namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>What a piece of a document's syntax is.</summary>
internal enum SyntaxTokenKind
{
    /// <summary>Nothing is left.</summary>
    End,

    /// <summary>A name, without its slash.</summary>
    Name,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>The beginning of an array or a dictionary.</summary>
    Open,

    /// <summary>The end of an array or a dictionary.</summary>
    Close,

    /// <summary>A word: <c>obj</c>, <c>R</c>, <c>stream</c> and the like.</summary>
    Word,

    /// <summary>A string, or anything else.</summary>
    Other,
}
