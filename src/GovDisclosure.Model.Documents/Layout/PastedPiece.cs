using System.Runtime.InteropServices;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Numbers;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>A tab, or a text between tabs and the ends of lines, of a table pasted from a page.</summary>
/// <param name="Line">The line it stands in.</param>
/// <param name="Text">The text; empty for a tab.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Gap">How many lines have ended since the piece before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PastedPiece(TextLine Line, string Text, Place Place, int Gap)
{
    public bool IsTab => Text.Length == 0;

    public bool IsFigure => CellNumber.IsFigure(Text);

    /// <summary>Takes lines apart; blank ones only widen the gap.</summary>
    public static List<PastedPiece> Split(ReadOnlySpan<TypedRow> rows)
    {
        List<PastedPiece> pieces = [];
        int gap = 0;
        foreach (TypedRow row in rows)
        {
            LinePlaces places = new(row.Line);
            foreach ((int number, TextPiece piece) in TabbedRows.Split(row.Line.Text).Index())
            {
                if (number > 0)
                {
                    pieces.Add(new(row.Line, "", row.Line.Place, gap));
                    gap = 0;
                }

                if (piece.Text.Length > 0)
                {
                    pieces.Add(new(row.Line, piece.Text, places.At(piece.Index), gap));
                    gap = 0;
                }
            }

            gap++;
        }

        return pieces;
    }
}
