namespace GovDisclosure.Model.Json;

/// <summary>Why a report's JSON was refused. The codes are stable: none is renamed or given another meaning.</summary>
public static class ReportJsonErrorCodes
{
    /// <summary>The bytes are not JSON (RFC 8259): comments, trailing commas and text after the end included.</summary>
    public const string MalformedJson = "malformed-json";

    /// <summary>The bytes are not UTF-8, or a string holds half of a surrogate pair.</summary>
    public const string InvalidText = "invalid-text";

    /// <summary>The form has no such member.</summary>
    public const string UnknownMember = "unknown-member";

    /// <summary>The member stands twice in its object.</summary>
    public const string DuplicateMember = "duplicate-member";

    /// <summary>The form requires a member that is not there.</summary>
    public const string MissingMember = "missing-member";

    /// <summary>The member holds another kind of value than the form has there.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>
    /// The number lies outside what can be held exactly, or is a year that is none; for a validator also one below zero where the
    /// form has nothing below zero, which a reader reads.
    /// </summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>The value is of the right type and still none the form allows: an unknown form, a day that does not exist, an organ without a name.</summary>
    public const string InvalidValue = "invalid-value";

    /// <summary>The report is larger than <see cref="AnnualReportJson.MaxBytes"/>.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The JSON is nested deeper than <see cref="AnnualReportJson.MaxDepth"/>.</summary>
    public const string TooDeep = "too-deep";
}
