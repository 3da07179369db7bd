using Markdig.Syntax;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>A row of a <see cref="PipeTable"/>, as a container of its cells.</summary>
internal sealed class PipeTableRow() : ContainerBlock(null);
