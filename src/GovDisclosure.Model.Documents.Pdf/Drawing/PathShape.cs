using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>The path being laid: its pieces, and the stretches they make.</summary>
internal sealed class PathShape
{
    /// <summary>A rectangle has at most its four sides, and the way back to where it began.</summary>
    private const int MostSides = 5;

    /// <summary>How far a corner may be off, in points.</summary>
    private const double SameCorner = 0.5;

    /// <summary>How thick a bar is at most, in points, and how many times as long.</summary>
    private const double ThinBar = 3.2;

    private const double LongBar = 4;

    private readonly List<PathPiece> _pieces = [];
    private readonly List<int> _starts = [];
    private PdfPoint _start;
    private bool _isOpen;
    private List<PathStretch>? _stretches;

    /// <summary>Its pieces in the order they are laid.</summary>
    public IReadOnlyList<PathPiece> Pieces => _pieces;

    /// <summary>Its stretches.</summary>
    public IReadOnlyList<PathStretch> Stretches => _stretches ??= [.. Measure()];

    public bool IsEmpty => _starts.Count == 0;

    public PdfPoint At { get; private set; }

    public void MoveTo(PdfPoint point)
    {
        (_start, At, _isOpen, _stretches) = (point, point, true, null);
        _starts.Add(_pieces.Count);
    }

    public void LineTo(PdfPoint point) => Add(point, point, point);

    public void CurveTo(PdfPoint first, PdfPoint second, PdfPoint end) => Add(first, second, end);

    /// <summary>Goes back to where the stretch began; gives that point, or null where none was begun.</summary>
    public PdfPoint? Close()
    {
        if (!_isOpen)
        {
            return null;
        }

        if (!At.Equals(_start))
        {
            LineTo(_start);
        }

        return _start;
    }

    public void Clear()
    {
        _pieces.Clear();
        _starts.Clear();
        (_isOpen, _stretches) = (false, null);
    }

    private static PdfPoint Least(PdfPoint one, PdfPoint other) => new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y));

    private static PdfPoint Most(PdfPoint one, PdfPoint other) => new(Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));

    private void Add(PdfPoint first, PdfPoint second, PdfPoint end)
    {
        if (_isOpen)
        {
            _pieces.Add(new(At, end, Least(Least(At, end), Least(first, second)), Most(Most(At, end), Most(first, second))));
            (At, _stretches) = (end, null);
        }
    }

    private IEnumerable<PathStretch> Measure()
    {
        for (int i = 0; i < _starts.Count; i++)
        {
            int start = _starts[i];
            int end = i + 1 < _starts.Count ? _starts[i + 1] : _pieces.Count;
            if (end > start)
            {
                (PdfPoint least, PdfPoint most) = (_pieces[start].Least, _pieces[start].Most);
                for (int piece = start + 1; piece < end; piece++)
                {
                    (least, most) = (Least(least, _pieces[piece].Least), Most(most, _pieces[piece].Most));
                }

                yield return new(least, most, IsRectangle(start, end, least, most));
            }
        }
    }

    private bool IsRectangle(int start, int end, PdfPoint least, PdfPoint most)
    {
        if (end - start is < 3 or > MostSides)
        {
            return false;
        }

        // The ends of a thin bar may be cut aslant, where it meets another.
        (double width, double height) = (most.X - least.X, most.Y - least.Y);
        double alongX = height <= ThinBar && width >= LongBar * height ? height + SameCorner : SameCorner;
        double alongY = width <= ThinBar && height >= LongBar * width ? width + SameCorner : SameCorner;
        int corners = 0;
        for (int piece = start; piece < end; piece++)
        {
            PathPiece side = _pieces[piece];
            bool isStraight = side.Most.X - side.Least.X <= alongX || side.Most.Y - side.Least.Y <= alongY;
            if (!isStraight || Corner(side.From) is not { } one || Corner(side.To) is not { } other)
            {
                return false;
            }

            corners |= (1 << one) | (1 << other);
        }

        return corners == 15;

        int? Corner(PdfPoint point)
        {
            int? x = Math.Abs(point.X - least.X) <= alongX ? 0 : Math.Abs(point.X - most.X) <= alongX ? 1 : null;
            int? y = Math.Abs(point.Y - least.Y) <= alongY ? 0 : Math.Abs(point.Y - most.Y) <= alongY ? 2 : null;
            return x + y;
        }
    }
}
