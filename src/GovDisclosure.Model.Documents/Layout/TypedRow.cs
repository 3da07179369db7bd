using System.Buffers;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Numbers;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>A line, and what it would be as a row of a typed table.</summary>
internal sealed class TypedRow
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。！？；");

    /// <summary>Longer than any row of a table, though every label be spelt out in it.</summary>
    private const int Longest = 50_000;

    private readonly bool _isDoubtful;

    public TypedRow(TextLine line)
    {
        Line = line;
        bool isShort = line.Text.Length <= Longest;
        IsTabbed = isShort && line.HasTab && !line.IsFlowing;
        IsRule = isShort && BarredRows.IsRule(line.Text);
        IsBarred = isShort && !IsRule && BarredRows.IsRow(line.Text);
        IsSentence = line.IsVeiled || line.Struck is not null || (!IsTabbed && !IsBarred && (!isShort || line.IsLink || line.Text.AsSpan().ContainsAny(SentenceMarks)));
        Pieces = IsSentence || IsRule || line.IsBlank ? []
            : IsBarred ? BarredRows.Split(line.Text)
            : line.HasTab ? TabbedRows.Split(line.Text)
            : SpacedRows.Split(line.Text);
        HasFigures = Pieces.Skip(1).Any(piece => IsFigure(piece.Text));
        if (HasFigures && !IsTabbed && !IsBarred && Pieces.Any(piece => SpacedRows.MayBeTwoCells(piece.Text, IsFigure)))
        {
            _isDoubtful = true;
            Pieces = SpacedRows.Whole(line.Text);
        }
    }

    public TextLine Line { get; }

    /// <summary>The cells between the separators; the whole line where it is not sure where the cells part.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; }

    /// <summary>Whether it is a row whatever stands around it.</summary>
    public bool IsTabbed { get; }

    /// <summary>Whether bars stand between the cells and around them.</summary>
    public bool IsBarred { get; }

    /// <summary>Whether nothing but a rule is drawn.</summary>
    public bool IsRule { get; }

    /// <summary>Whether it can be no row but only running text, which ends a table.</summary>
    public bool IsSentence { get; }

    /// <summary>Whether figures stand behind the first cell, as they hardly do outside tables.</summary>
    public bool HasFigures { get; }

    /// <summary>Whether several cells stand in it.</summary>
    public bool IsRow => Pieces.Count > 1 || _isDoubtful;

    /// <summary>Whether a single figure is all there is.</summary>
    public bool IsLoneFigure => Pieces is [{ } piece] && IsFigure(piece.Text);

    /// <summary>Whether its columns can be told by their widths.</summary>
    public bool HasWidths => !Line.IsFlowing && !IsBarred && !Line.HasTab && !_isDoubtful;

    private static bool IsFigure(string text) => CellNumber.IsFigure(text);
}
