using System.Collections.Frozen;

namespace GovDisclosure.Model.Forms;

/// <summary>Looks up what a printed label names, over both forms at once: the reader of a document knows neither the form nor the table beforehand.</summary>
public static class FormLabels
{
    /// <summary>Shorter labels are told apart by too few characters: 予以公开 and 不予公开 are two edits from each other and opposites.</summary>
    private const int ShortestMisspelt = 8;

    /// <summary>No label of either form is nearly as long, so that longer text need not be folded and compared.</summary>
    private const int LongestText = 200;

    private static readonly Dictionary<string, List<FormLabel>> Printed = Index(static item => item.Keys.ToArray());
    private static readonly FrozenDictionary<string, IReadOnlyList<FormLabel>> ByKey = Printed
        .Concat(Index(JoinedLabels.KeysOf).Where(pair => !Printed.ContainsKey(pair.Key)))
        .ToFrozenDictionary(pair => pair.Key, pair => (IReadOnlyList<FormLabel>)pair.Value.AsReadOnly(), StringComparer.Ordinal);

    private static readonly (string Key, IReadOnlyList<FormLabel> Labels)[] Misspellable =
    [
        .. Printed.Where(pair => pair.Key.Length >= ShortestMisspelt && !HasNeighbour(pair.Key))
            .Select(pair => (pair.Key, (IReadOnlyList<FormLabel>)[.. pair.Value.Select(label => label with { IsMisspelt = true })])),
    ];

    /// <summary>Everything on either form that bears a label, whatever its numeral, spacing, punctuation, width or customary wording.</summary>
    /// <param name="text">
    /// The text of a cell or heading, whole: a label is never looked for inside longer text, but may stand behind those of
    /// the groups or the heading above it (（三）不予公开 1.属于国家秘密).
    /// </param>
    /// <returns>
    /// All the items that share the label (总计 names two columns and a row, 其他 a column, a row and a group), the form of
    /// 2019 first; empty where there is none. A label of eight characters or more is also known with one of them wrong,
    /// missing or too many, unless it resembles another label.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<FormLabel> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > LongestText)
        {
            return [];
        }

        Span<char> buffer = stackalloc char[LongestText];
        ReadOnlySpan<char> key = buffer[..LabelKey.Write(text, buffer)];
        return ByKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out IReadOnlyList<FormLabel>? found) ? found
            : key.Length < ShortestMisspelt - 1 ? []
            : FindMisspelt(key);
    }

    private static IReadOnlyList<FormLabel> FindMisspelt(ReadOnlySpan<char> key)
    {
        foreach ((string known, IReadOnlyList<FormLabel> labels) in Misspellable)
        {
            if (Misspelling.IsHarmless(key, known))
            {
                return labels;
            }
        }

        return [];
    }

    private static Dictionary<string, List<FormLabel>> Index(Func<FormItem, IEnumerable<string>> keysOf)
    {
        Dictionary<string, List<FormLabel>> index = new(StringComparer.Ordinal);
        foreach (Form form in Form.All)
        {
            foreach (FormSection section in form.Sections)
            {
                foreach (FormItem item in ItemsOf(section).Distinct())
                {
                    foreach (string key in keysOf(item).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
                    {
                        if (!index.TryGetValue(key, out List<FormLabel>? labels))
                        {
                            index.Add(key, labels = []);
                        }

                        labels.Add(new(form, section, item));
                    }
                }
            }
        }

        return index;
    }

    private static IEnumerable<FormItem> ItemsOf(FormSection section)
    {
        yield return section;
        if (section is not FormTable table)
        {
            yield break;
        }

        foreach (FormHeading caption in table.Captions)
        {
            yield return caption;
        }

        if (table.Note is { } note)
        {
            yield return new FormHeading(note);
        }

        foreach (FormRow row in table.Rows)
        {
            if (row.Heading is { } heading)
            {
                yield return heading;
            }

            for (FormGroup? group = row.Parent; group is not null; group = group.Parent)
            {
                yield return group;
            }

            yield return row;
        }

        foreach (FormColumn column in table.Columns)
        {
            if (column.Heading is { } heading)
            {
                yield return heading;
            }

            yield return column;
        }
    }

    private static bool HasNeighbour(string key) =>
        Printed.Any(other => other.Key != key && Misspelling.IsWithinTwoEdits(key, other.Key) && !MeanTheSame(Printed[key], other.Value));

    private static bool MeanTheSame(List<FormLabel> some, List<FormLabel> others) =>
        some.Any(one => others.Any(other => one.Item.Label == other.Item.Label && one.Section.Name == other.Section.Name));
}
