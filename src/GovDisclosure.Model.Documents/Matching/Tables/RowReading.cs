using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>A row of the form as it was found once in a document.</summary>
internal sealed record RowReading(FormRow Row, ValueCell[] Values, Place Place)
{
    public string Text => Line.Join(Values.Select(value => value.Source));

    public bool SaysTheSameAs(RowReading other) =>
        Values.Select(value => (value.Cell, value.Source.Text)).SequenceEqual(other.Values.Select(value => (value.Cell, value.Source.Text)));
}
