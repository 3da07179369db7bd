using GovDisclosure.Model.Forms;
using GovDisclosure.Model.JsonSchema.Schemas;

namespace GovDisclosure.Model.JsonSchema;

/// <summary>The JSON Schemas of the report, for API descriptions, databases and programs in other languages.</summary>
/// <remarks>
/// A schema accepts what <see cref="Json.AnnualReportJson"/> reads, but for negative numbers, which it allows in 本年增/减 alone. It cannot
/// see duplicate members, impossible days such as 2025-02-30, amounts that no decimal holds, and sizes: these the reader refuses.
/// </remarks>
public static class ReportSchemas
{
    private static readonly PerForm<PerDraft<SchemaDocument>> Reports = new(form => new(draft => Published($"report-{form.Id}.json", draft)));

    private static readonly PerDraft<SchemaDocument> Either = new(draft => Published("report.json", draft));

    private static readonly PerForm<PerDraft<Dictionary<FormTable, SchemaDocument>>> Tables =
        new(form => new(draft => form.Tables.ToDictionary(table => table, table => TableSchema.Of(table, Of(form, draft)))));

    /// <summary>The schema of a report on one form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="draft">The edition of JSON Schema.</param>
    /// <returns>The published schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draft"/> is no edition.</exception>
    public static SchemaDocument Of(Form form, SchemaDraft draft = SchemaDraft.Draft202012)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Reports[form][draft];
    }

    /// <summary>The schema of a report on whichever form its <c>form</c> says. Validators list clearer errors against <see cref="Of"/>.</summary>
    /// <param name="draft">The edition of JSON Schema.</param>
    /// <returns>The published schema.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draft"/> is no edition.</exception>
    public static SchemaDocument OfEitherForm(SchemaDraft draft = SchemaDraft.Draft202012) => Either[draft];

    /// <summary>The schema of one table alone, for those who put it into a payload of their own.</summary>
    /// <param name="form">The form.</param>
    /// <param name="table">One of the form's <see cref="Form.Tables"/>.</param>
    /// <param name="draft">The edition of JSON Schema.</param>
    /// <returns>What the schema of the report says of the table, with the definitions it needs; its <see cref="SchemaDocument.Id"/> is that of the report with the table's name added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> or <paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The form has no such table.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draft"/> is no edition.</exception>
    public static SchemaDocument OfTable(Form form, FormTable table, SchemaDraft draft = SchemaDraft.Draft202012)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(table);
        return Tables[form][draft].TryGetValue(table, out SchemaDocument? schema)
            ? schema
            : throw new ArgumentException($"The table {table.Name} given is not on form {form}.", nameof(table));
    }

    private static SchemaDocument Published(string name, SchemaDraft draft) =>
        new(PublishedFiles.ReadText(draft == SchemaDraft.Draft07 ? $"draft-07/{name}" : name));
}
