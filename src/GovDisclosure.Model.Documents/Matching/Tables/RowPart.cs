using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>A stretch of a line: heads, or the labels of a row with the boxes behind them. A line is one such part unless rows ran together.</summary>
internal sealed class RowPart
{
    /// <summary>The labels of a row and of the groups it opens; none where the part is made of heads.</summary>
    public List<LabelledCell> Labels { get; } = [];

    /// <summary>The heads, or the boxes behind the labels.</summary>
    public List<LabelledCell> Cells { get; } = [];

    public bool IsHead => Labels.Count == 0;

    public void Clear()
    {
        Labels.Clear();
        Cells.Clear();
    }
}
