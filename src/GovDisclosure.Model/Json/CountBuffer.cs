using System.Runtime.CompilerServices;

namespace GovDisclosure.Model.Json;

/// <summary>Room for the counts of a report on either form, all blank to begin with.</summary>
[InlineArray(Capacity)]
internal struct CountBuffer
{
    private const int Capacity = ProactiveDisclosure2021.Size + RequestHandling2021.Size + ReviewAndLitigation.Size;

    private long? _first;
}
