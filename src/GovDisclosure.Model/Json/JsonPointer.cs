namespace GovDisclosure.Model.Json;

/// <summary>Writes JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>Longer names are nobody's, and are shown by their beginning.</summary>
    private const int LongestName = 100;

    public static string Append(string parent, string name) => $"{parent}/{Escape(Shorten(name))}";

    private static string Shorten(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        int length = char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName;
        return $"{name.AsSpan(0, length)}…";
    }

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
