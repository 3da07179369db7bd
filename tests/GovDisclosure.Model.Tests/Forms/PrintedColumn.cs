namespace GovDisclosure.Model.Tests.Forms;

/// <summary>A column as the official form prints it.</summary>
internal sealed record PrintedColumn(string Name, string Label, string Unit, string? Heading = null);
