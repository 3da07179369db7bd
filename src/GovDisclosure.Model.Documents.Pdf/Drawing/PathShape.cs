using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>The path being laid, as far as tables are drawn with it: its straight pieces, and the box around each stretch of it.</summary>
internal sealed class PathShape
{
    private readonly List<(PdfPoint From, PdfPoint To)> _lines = [];
    private readonly List<(PdfPoint Least, PdfPoint Most)> _stretches = [];
    private PdfPoint _start;
    private PdfPoint _at;
    private bool _isOpen;

    /// <summary>Its straight pieces.</summary>
    public IReadOnlyList<(PdfPoint From, PdfPoint To)> Lines => _lines;

    /// <summary>The corners of the boxes around its stretches.</summary>
    public IReadOnlyList<(PdfPoint Least, PdfPoint Most)> Stretches => _stretches;

    public bool IsEmpty => _stretches.Count == 0;

    public PdfPoint At => _at;

    public void MoveTo(PdfPoint point)
    {
        (_start, _at, _isOpen) = (point, point, true);
        _stretches.Add((point, point));
    }

    public void LineTo(PdfPoint point)
    {
        if (_isOpen)
        {
            _lines.Add((_at, point));
            Reach(point);
        }
    }

    public void CurveTo(PdfPoint first, PdfPoint second, PdfPoint end)
    {
        if (_isOpen)
        {
            Reach(first);
            Reach(second);
            Reach(end);
        }
    }

    /// <summary>Goes back to where the stretch began; gives that point, or null where none was begun.</summary>
    public PdfPoint? Close()
    {
        if (!_isOpen)
        {
            return null;
        }

        LineTo(_start);
        return _start;
    }

    public void Clear()
    {
        _lines.Clear();
        _stretches.Clear();
        _isOpen = false;
    }

    private void Reach(PdfPoint point)
    {
        (PdfPoint least, PdfPoint most) = _stretches[^1];
        _stretches[^1] = (
            new(Math.Min(least.X, point.X), Math.Min(least.Y, point.Y)),
            new(Math.Max(most.X, point.X), Math.Max(most.Y, point.Y)));
        _at = point;
    }
}
