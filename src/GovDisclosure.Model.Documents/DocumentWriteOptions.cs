using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Model.Documents;

/// <summary>What is written besides the report itself.</summary>
public sealed class DocumentWriteOptions
{
    /// <summary>What a check of the report found; none by default, and then nothing tells that it was checked.</summary>
    /// <remarks>
    /// Findings are listed above the title, with their figures. In HTML and Word they are marked at their cells too, in a way that
    /// leaves what the cells hold as it is: a document with findings reads back as the same report.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<Finding> Findings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>The language in which findings are told; Chinese by default.</summary>
    public MessageLanguage Language { get; init; }
}
