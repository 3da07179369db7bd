namespace GovDisclosure.Model;

/// <summary>How much a finding or diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth a look: the report may be right all the same.</summary>
    Warning,

    /// <summary>Wrong: the report contradicts itself, or part of it could not be read.</summary>
    Error,
}
