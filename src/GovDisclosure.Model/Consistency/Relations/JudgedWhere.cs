namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>Which of a comparison's cells must be there for it to be judged.</summary>
public enum JudgedWhere
{
    /// <summary>Each of them states a number itself.</summary>
    AllAreStated,

    /// <summary>One of them at least states a number, or is a blank total that its parts give.</summary>
    AnyIsKnown,
}
