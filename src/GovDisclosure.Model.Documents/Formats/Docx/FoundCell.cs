using System.Runtime.InteropServices;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A cell of a table whose end has not come.</summary>
/// <param name="Row">The row, counted from 0.</param>
/// <param name="Column">How many cells of the row stand before it.</param>
/// <param name="Box">The number of its box in the row.</param>
/// <param name="FirstPiece">Where its pieces begin.</param>
/// <param name="EndOfPieces">Where they end.</param>
/// <param name="LastRow">The last row it reaches into.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundCell(int Row, int Column, int Box, int FirstPiece, int EndOfPieces, int LastRow);
