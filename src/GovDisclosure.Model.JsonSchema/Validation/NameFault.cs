using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>What is wrong with a member's name.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Owner">The object whose schema decides whether a member it does not know is an error; null where no schema is asked.</param>
internal readonly record struct NameFault(JsonFault Fault, PayloadNode? Owner)
{
    public bool IsCounted => Owner?.AreUnknownObjectedTo ?? true;
}
