using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Model.Documents.Writing.Findings;

/// <summary>A finding in a list of findings.</summary>
/// <param name="Number">Its place in the list, counted from 1.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Note">What is printed at the cell: how grave it is, and what the cell should say where that is known.</param>
/// <param name="Sentence">Everything it says, up to the addresses of its cells.</param>
internal sealed record ListedFinding(int Number, Finding Finding, string Note, string Sentence);
