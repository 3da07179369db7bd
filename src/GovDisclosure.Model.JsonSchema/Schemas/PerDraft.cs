namespace GovDisclosure.Model.JsonSchema.Schemas;

/// <summary>Something worked out at most once for each edition of JSON Schema, when it is first asked for.</summary>
internal sealed class PerDraft<T>(Func<SchemaDraft, T> create)
{
    private readonly Lazy<T> _draft202012 = new(() => create(SchemaDraft.Draft202012));
    private readonly Lazy<T> _draft07 = new(() => create(SchemaDraft.Draft07));

    public T this[SchemaDraft draft] => draft switch
    {
        SchemaDraft.Draft202012 => _draft202012.Value,
        SchemaDraft.Draft07 => _draft07.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(draft), draft, "There is no such edition."),
    };
}
