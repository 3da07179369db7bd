namespace GovDisclosure.Model.Documents.Content;

/// <summary>A cell of a grid in its row and column, both counted from 0.</summary>
internal sealed record GridCell(int Row, int Column, string Text, Place Place);
