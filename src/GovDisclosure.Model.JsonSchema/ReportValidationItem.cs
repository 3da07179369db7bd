namespace GovDisclosure.Model.JsonSchema;

/// <summary>One of many payloads in a stream, validated.</summary>
/// <param name="Number">Its number in the stream, from 1, counting every line or element that is not blank, unreadable ones too.</param>
/// <param name="Validation">The report and the errors; their lines and bytes count from the start of the stream.</param>
public sealed record ReportValidationItem(long Number, ReportValidation Validation);
