namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>Makes documents nobody would write from those somebody did.</summary>
internal interface IDocumentMutator
{
    /// <summary>A changed copy of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="other">Another, from which pieces may be taken.</param>
    byte[] Mutate(byte[] document, byte[] other);
}
