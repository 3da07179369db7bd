namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>How far apart lines of one paragraph usually stand in a document, for each size of its text.</summary>
internal sealed class UsualGap
{
    /// <summary>So many gaps alike tell what is usual.</summary>
    private const int Enough = 3;

    /// <summary>How far from the usual gap those alike may be, in points.</summary>
    private const double Alike = 1;

    private readonly Dictionary<int, List<double>> _gaps = [];
    private readonly Dictionary<int, double> _usual = [];

    /// <summary>Adds the gap between two lines that look like lines of one paragraph.</summary>
    public void Add(double size, double gap)
    {
        if (!_gaps.TryGetValue(Key(size), out List<double>? gaps))
        {
            _gaps.Add(Key(size), gaps = []);
        }

        gaps.Add(gap);
    }

    /// <summary>The gap usual for a size; more than any where none is usual.</summary>
    public double Of(double size)
    {
        if (!_usual.TryGetValue(Key(size), out double usual))
        {
            _usual.Add(Key(size), usual = Find(_gaps.GetValueOrDefault(Key(size))));
        }

        return usual;
    }

    private static double Find(List<double>? gaps)
    {
        if (gaps is null)
        {
            return double.MaxValue;
        }

        gaps.Sort();
        double middle = gaps[gaps.Count / 2];
        int alike = gaps.Count(gap => Math.Abs(gap - middle) <= Alike);
        return alike >= Enough && 2 * alike > gaps.Count ? middle : double.MaxValue;
    }

    private static int Key(double size) => (int)Math.Round(2 * size);
}
