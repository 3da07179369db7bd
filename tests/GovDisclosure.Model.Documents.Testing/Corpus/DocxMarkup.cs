namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>What a Word file has around its text.</summary>
internal enum DocxMarkup
{
    /// <summary>Runs and nothing else.</summary>
    Plain,

    /// <summary>Numbers split over runs, some with a break of properties between.</summary>
    Runs,

    /// <summary>Insertions, and deletions of what stood there before.</summary>
    Tracked,

    /// <summary>Values in content controls, in runs and around cells.</summary>
    Controls,
}
