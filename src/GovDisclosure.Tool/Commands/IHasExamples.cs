namespace GovDisclosure.Tool.Commands;

/// <summary>A command whose help shows more than its options.</summary>
internal interface IHasExamples
{
    /// <summary>What its help ends with.</summary>
    string Examples { get; }
}
