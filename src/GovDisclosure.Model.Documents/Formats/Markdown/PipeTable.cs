using Markdig.Syntax;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>A table with bars between its cells, as a container of its rows.</summary>
internal sealed class PipeTable() : ContainerBlock(null);
