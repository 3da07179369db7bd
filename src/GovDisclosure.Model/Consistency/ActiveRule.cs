namespace GovDisclosure.Model.Consistency;

/// <summary>A rule as a rule set applies it.</summary>
internal readonly record struct ActiveRule(Rule Rule, Severity Severity);
