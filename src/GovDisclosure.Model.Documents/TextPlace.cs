using System.Globalization;

namespace GovDisclosure.Model.Documents;

/// <summary>A place in plain text.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Byte">The byte within the line, counted from 1 in the bytes of the document itself, whatever its encoding; a byte order mark counts.</param>
public sealed record TextPlace(int Line, int Byte) : Place
{
    /// <summary>The place as messages print it.</summary>
    /// <returns>For example <c>line 12, byte 7</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, byte {Byte}");
}
