using System.Collections.Concurrent;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What texts name in one table of a form. The lists of labels that a text can have are few and stay, so that each is looked into once.</summary>
internal sealed class TableVocabulary
{
    private static readonly Dictionary<(Form Form, FormTable Table), TableVocabulary> All =
        Form.All.SelectMany(form => form.Tables, (form, table) => new TableVocabulary(form, table)).ToDictionary(words => (words._form, words._table));

    private readonly ConcurrentDictionary<IReadOnlyList<FormLabel>, TableLabel> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Form _form;
    private readonly FormTable _table;

    private TableVocabulary(Form form, FormTable table)
    {
        _form = form;
        _table = table;
    }

    /// <summary>The vocabulary of a table.</summary>
    public static TableVocabulary Of(Form form, FormTable table) => All[(form, table)];

    /// <summary>What a cell says in the table.</summary>
    public TableLabel Find(LabelledCell cell) =>
        _known.GetOrAdd(cell.Labels, static (_, asked) => new(asked.Cell.LabelsIn(asked.Words._table.Pointer), asked.Words._form, asked.Words._table), (Words: this, Cell: cell));
}
