namespace GovDisclosure.Model.Forms;

/// <summary>Anything on the form that carries a printed label: a section, a table, a heading, a group, a row, a column.</summary>
public abstract class FormItem
{
    private readonly string[] _keys;

    private protected FormItem(string numeral, BilingualText text, params string[] variants)
    {
        Numeral = numeral;
        Label = numeral.Length == 0 ? text : text with { Chinese = numeral + text.Chinese };
        Variants = [.. variants];
        _keys = [LabelKey.Of(text.Chinese), .. variants.Select(LabelKey.Of)];
    }

    /// <summary>The numeral printed before the label, delimiter included, such as <c>三、</c>, <c>（三）</c> or <c>1.</c>; empty where the form prints none.</summary>
    public string Numeral { get; }

    /// <summary>The label: the official Chinese one as printed, numeral included, and our English one.</summary>
    public BilingualText Label { get; }

    /// <summary>Other wordings found in published reports that mean this item, without numerals; the official label is not among them.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>Whether a label found in a document is this item's, whatever its numeral, spacing, punctuation, width or wording among <see cref="Variants"/>.</summary>
    /// <param name="text">The text of a cell or heading.</param>
    /// <returns>True if the text is this label. Several items of a form share a label (总计, 其他, 结果维持 …): the place decides between them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool IsLabelled(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _keys.AsSpan().Contains(LabelKey.Of(text));
    }

    /// <summary>The keys under which <see cref="IsLabelled"/> knows the item, for indexes over many items.</summary>
    internal ReadOnlySpan<string> Keys => _keys;

    /// <summary>The official label.</summary>
    /// <returns>The Chinese text of <see cref="Label"/>.</returns>
    public override string ToString() => Label.Chinese;
}
