using System.Runtime.InteropServices;

namespace GovDisclosure.Model.Json;

/// <summary>Where one of many reports begins.</summary>
/// <param name="Number">Its number in the stream, from 1.</param>
/// <param name="Line">The line of its first byte, from 1.</param>
/// <param name="Byte">Its first byte within that line, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SequencePlace(long Number, long Line, long Byte);
