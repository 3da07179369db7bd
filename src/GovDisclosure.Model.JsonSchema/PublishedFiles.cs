using System.Reflection;

namespace GovDisclosure.Model.JsonSchema;

/// <summary>Every file of the publication but the conformance suite, as it stands in <c>schema/</c> of the repository and of this package.</summary>
public static class PublishedFiles
{
    private static readonly Assembly Assembly = typeof(PublishedFiles).Assembly;

    /// <summary>The names in ordinal order, with forward slashes: <c>report-2021.json</c>, <c>draft-07/report-2021.json</c> …</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>Opens a file.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>Its bytes; the caller closes the stream.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such file; the message names those there are.</exception>
    public static Stream Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name, StringComparer.Ordinal)
            ? Assembly.GetManifestResourceStream(name)!
            : throw new ArgumentException($"There is no published file '{name}'. Files: {string.Join(", ", Names)}.", nameof(name));
    }

    /// <summary>Reads a file, all of which are text in UTF-8.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>Its text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such file; the message names those there are.</exception>
    public static string ReadText(string name)
    {
        using StreamReader reader = new(Open(name));
        return reader.ReadToEnd();
    }
}
