namespace GovDisclosure.Model.Forms;

/// <summary>The keys of labels that are printed in one cell with those of the groups or the heading above them: （三）不予公开 1.属于国家秘密.</summary>
internal static class JoinedLabels
{
    /// <summary>Every key of an item behind those of what it stands in, with the item's numeral or without it; what stands outermost may be left away.</summary>
    public static IEnumerable<string> KeysOf(FormItem item)
    {
        string[] own = [.. item.Keys];
        string[] numbered = item.Numeral.Length == 0 ? own : [.. own, .. own.Select(key => NumeralKey(item.Numeral) + key)];
        FormHeading? heading = (item as FormRow)?.Heading ?? (item as FormColumn)?.Heading;
        return heading is not null ? Behind(heading, numbered)
            : item is FormEntry { Parent: { } group } ? BehindGroups(group, numbered)
            : [];
    }

    private static IEnumerable<string> BehindGroups(FormGroup group, string[] keys)
    {
        if (group.Numeral.Length == 0)
        {
            return group.Parent is { } outer ? BehindGroups(outer, keys) : [];
        }

        string[] joined = [.. Behind(group, keys)];
        return group.Parent is not { } parent ? joined
            : [.. joined, .. BehindGroups(parent, joined), .. BehindGroups(parent, [.. joined.Select(key => NumeralKey(group.Numeral) + key)])];
    }

    private static IEnumerable<string> Behind(FormItem outer, string[] keys) =>
        outer.Keys.ToArray().SelectMany(_ => keys, (above, key) => above + key);

    /// <summary>What a numeral leaves in a key where it does not lead.</summary>
    private static string NumeralKey(string numeral) => string.Concat(numeral.Where(char.IsLetterOrDigit));
}
