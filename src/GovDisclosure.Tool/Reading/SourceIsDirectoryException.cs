namespace GovDisclosure.Tool.Reading;

/// <summary>What should be a file is a directory.</summary>
internal sealed class SourceIsDirectoryException : IOException;
