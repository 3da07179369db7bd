using System.Globalization;

namespace GovDisclosure.Model.Documents;

/// <summary>A place in plain text.</summary>
public sealed record TextPlace : Place
{
    internal TextPlace(int line, int byteOfLine)
    {
        Line = line;
        Byte = byteOfLine;
    }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The byte within the line, counted from 1 in the bytes of the document itself, whatever its encoding; a byte order mark counts.</summary>
    public int Byte { get; }

    /// <summary>The place as messages print it.</summary>
    /// <returns>For example <c>line 12, byte 7</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, byte {Byte}");
}
