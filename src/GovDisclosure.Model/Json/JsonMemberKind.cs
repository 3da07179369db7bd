namespace GovDisclosure.Model.Json;

/// <summary>What a member of a report's JSON holds, and so how it is read and written.</summary>
internal enum JsonMemberKind
{
    Object,
    Count,
    Amount,
    AmountText,
    Form,
    Year,
    AgencyName,
    AgencyCode,
    PublishedOn,
    Overview,
    ProblemsAndImprovements,
    OtherMatters,
}
