namespace GovDisclosure.Model.Consistency;

/// <summary>A named argument of a rule's message.</summary>
/// <param name="Name">The name, as it stands in braces in <see cref="Rule.Message"/>.</param>
/// <param name="Description">What a finding puts in its place.</param>
public sealed record RuleArgument(string Name, BilingualText Description);
