namespace GovDisclosure.Publication.Tests;

/// <summary>What a run of another program left behind.</summary>
internal sealed record ExternalRun(int Status, string Output, string Error);
