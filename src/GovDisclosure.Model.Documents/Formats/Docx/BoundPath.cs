using System.Globalization;
using System.Text;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The paths by which content controls are bound to the data of a document, as Word writes them: /ns0:report[1]/ns0:cell[3]/@value.</summary>
internal static class BoundPath
{
    /// <summary>One step of a path, as it is looked up.</summary>
    public static string Step(string vocabulary, string name) => $"/{{{vocabulary}}}{name}";

    /// <summary>The attribute at the end of a path, as it is looked up.</summary>
    public static string Attribute(string vocabulary, string name) => $"/@{{{vocabulary}}}{name}";

    /// <summary>The path with the names of the vocabularies in it; null for one that says more than where a text stands.</summary>
    /// <param name="path">The path.</param>
    /// <param name="prefixes">What the prefixes in it stand for, as attributes.</param>
    public static string? Read(string? path, string? prefixes)
    {
        if (path is not ['/', not '/', ..] || path.AsSpan().Count('/') > BoundPart.Deepest + 1)
        {
            return null;
        }

        StringBuilder read = new();
        string[] steps = path[1..].Split('/');
        for (int at = 0; at < steps.Length; at++)
        {
            bool isAttribute = at > 0 && at == steps.Length - 1 && steps[at].StartsWith('@');
            string step = isAttribute ? steps[at][1..] : steps[at];
            int bracket = step.IndexOf('[', StringComparison.Ordinal);
            int number = 1;
            bool isPlaced = bracket > 0 && step.EndsWith(']') && int.TryParse(step.AsSpan(bracket + 1, step.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture, out number);
            if (isPlaced == isAttribute && !(at == 0 && bracket < 0))
            {
                return null;
            }

            if (NameOf(isPlaced ? step[..bracket] : step, prefixes) is not ({ } vocabulary, { } name))
            {
                return null;
            }

            read.Append(isAttribute ? Attribute(vocabulary, name) : string.Create(CultureInfo.InvariantCulture, $"{Step(vocabulary, name)}[{number}]"));
        }

        return read.ToString();
    }

    private static (string? Vocabulary, string? Name) NameOf(string step, string? prefixes)
    {
        int colon = step.IndexOf(':', StringComparison.Ordinal);
        string name = step[(colon + 1)..];
        return name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') ? (colon < 0 ? "" : VocabularyOf(step[..colon], prefixes ?? ""), name) : default;
    }

    private static string? VocabularyOf(string prefix, string prefixes)
    {
        string attribute = $"xmlns:{prefix}=";
        int start = prefixes.IndexOf(attribute, StringComparison.Ordinal);
        if (start < 0 || start + attribute.Length == prefixes.Length)
        {
            return null;
        }

        int open = start + attribute.Length;
        int close = prefixes[open] is '"' or '\'' ? prefixes.IndexOf(prefixes[open], open + 1) : -1;
        return close < 0 ? null : prefixes[(open + 1)..close];
    }
}
