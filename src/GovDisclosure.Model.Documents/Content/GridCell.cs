namespace GovDisclosure.Model.Documents.Content;

/// <summary>A cell of a grid with the rows and columns it covers, both counted from 0. Plain text knows no spans.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, Place Place)
{
    public bool IsEmpty => Text.Length == 0;
}
