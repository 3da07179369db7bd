namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>How what a comparison finds must stand to what it expects.</summary>
public enum ComparisonOperator
{
    /// <summary>Both sides are equal.</summary>
    Equal,

    /// <summary>What is found is no less than what is expected.</summary>
    AtLeast,

    /// <summary>What is found is no more than what is expected.</summary>
    AtMost,
}
