namespace GovDisclosure.Model.JsonSchema.Tests.Payloads;

/// <summary>A fault put into a payload on purpose.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Pointer">Its address.</param>
/// <param name="At">Where it stands once the payload has been written.</param>
internal sealed record PlantedFault(string Code, string Pointer, Func<int> At);
