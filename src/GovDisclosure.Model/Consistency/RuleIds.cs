namespace GovDisclosure.Model.Consistency;

/// <summary>The ids of the rules. They are stable: an id is never renamed, given another meaning, or used again.</summary>
public static class RuleIds
{
    /// <summary>Table 三: the total of a row is the sum of its six kinds of applicant.</summary>
    public const string RequestRowTotal = "request-row-total";

    /// <summary>Table 三: the total of the outcomes is, in every column, the sum of all outcome rows.</summary>
    public const string RequestOutcomeTotal = "request-outcome-total";

    /// <summary>Table 三: what was received and carried over equals what was closed and carried forward.</summary>
    public const string RequestBalance = "request-balance";

    /// <summary>Table 四: the total of a group is the sum of its four outcomes.</summary>
    public const string ChallengeTotal = "challenge-total";

    /// <summary>A total is blank although its parts give a value.</summary>
    public const string MissingTotal = "missing-total";

    /// <summary>A count or amount is negative where that has no meaning.</summary>
    public const string NegativeValue = "negative-value";

    /// <summary>Form 2021: at least the documents issued and not repealed in the year are in force.</summary>
    public const string DocumentStock = "document-stock";

    /// <summary>Form 2019: no more documents are newly public than are public in all.</summary>
    public const string PublishedStock = "published-stock";

    /// <summary>Form 2019: the items of the year before and the change do not fall below zero.</summary>
    public const string ItemStock = "item-stock";

    /// <summary>Form 2019: procurement projects and their amount are both zero or both not.</summary>
    public const string ProcurementPair = "procurement-pair";

    /// <summary>The form is the one that serves the report year.</summary>
    public const string FormYear = "form-year";

    /// <summary>A section of prose is missing or empty.</summary>
    public const string MissingSection = "missing-section";

    /// <summary>Section five speaks of the year before and not of the report year.</summary>
    public const string StaleYear = "stale-year";

    /// <summary>Section six does not speak of the information processing fees.</summary>
    public const string FeeStatement = "fee-statement";

    /// <summary>The report was published outside the months the Regulation gives.</summary>
    public const string LatePublication = "late-publication";
}
