using System.Buffers;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>What the custom properties of a page may stand for: whatever is set for them anywhere in it, as which of it holds where is not worked out.</summary>
internal sealed class StyleVariables
{
    /// <summary>More ways of reading a value are not looked at.</summary>
    private const int MostReadings = 16;

    private const int Deepest = 8;

    private const int LongestDeclaration = 2_000;

    private const string Use = "var(";

    private static readonly SearchValues<char> BeforeNames = SearchValues.Create(";{ \t\r\n");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("{}() \t\r\n");

    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Takes in what a style sheet, or the style of an element, sets custom properties to.</summary>
    public void Collect(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (text[at..].IndexOf("--", StringComparison.Ordinal) is >= 0 and int found)
        {
            int start = at + found;
            at = start + 2;
            if (start > 0 && !BeforeNames.Contains(text[start - 1]))
            {
                continue;
            }

            StyleBlock block = new(text.Slice(start, Math.Min(LongestDeclaration, text.Length - start)));
            if (block.MoveNext() && block.Name.StartsWith("--", StringComparison.Ordinal) && !block.Name.ContainsAny(NotInNames))
            {
                Add(block.Name.ToString(), block.Value);
            }
        }
    }

    /// <summary>Whether a value has custom properties in it.</summary>
    public static bool AreIn(ReadOnlySpan<char> value) => value.Contains(Use, StringComparison.OrdinalIgnoreCase);

    /// <summary>All that a value may come to; null where that is too much to look at.</summary>
    public List<string>? Resolve(ReadOnlySpan<char> value)
    {
        List<string> readings = [];
        return Resolve(value.ToString(), readings, 0) ? readings : null;
    }

    private void Add(string name, ReadOnlySpan<char> value)
    {
        int end = value.IndexOf('}');
        value = (end < 0 ? value : value[..end]).Trim();
        if (!_values.TryGetValue(name, out HashSet<string>? values))
        {
            _values.Add(name, values = new(StringComparer.Ordinal));
        }

        if (values.Count <= MostReadings)
        {
            values.Add(value.ToString());
        }
    }

    private bool Resolve(string value, List<string> readings, int depth)
    {
        int use = value.IndexOf(Use, StringComparison.OrdinalIgnoreCase);
        if (use < 0)
        {
            readings.Add(value);
            return readings.Count <= MostReadings;
        }

        int end = EndOf(value, use + Use.Length);
        string inner = value[(use + Use.Length)..end];
        int comma = inner.IndexOf(',', StringComparison.Ordinal);
        string name = (comma < 0 ? inner : inner[..comma]).Trim();
        List<string> options = [.. _values.GetValueOrDefault(name) ?? [], .. comma < 0 ? (string[])[] : [inner[(comma + 1)..].Trim()]];
        if (options.Count == 0)
        {
            readings.Add("unset");
            return readings.Count <= MostReadings;
        }

        string rest = end < value.Length ? value[(end + 1)..] : "";
        return depth < Deepest && options.TrueForAll(option => Resolve($"{value[..use]}{option}{rest}", readings, depth + 1));
    }

    private static int EndOf(string value, int start)
    {
        int depth = 0;
        for (int i = start; i < value.Length; i++)
        {
            depth += value[i] == '(' ? 1 : value[i] == ')' ? -1 : 0;
            if (depth < 0)
            {
                return i;
            }
        }

        return value.Length;
    }
}
