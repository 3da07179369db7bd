using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Characters of a line that stand so close that they may be of one text.</summary>
internal sealed class TextRun
{
    private readonly List<Glyph> _glyphs;

    private TextRun(Glyph first)
    {
        _glyphs = [first];
        Box = first.Box;
        Size = first.Size;
    }

    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>The box around it.</summary>
    public Box Box { get; private set; }

    /// <summary>The size of its largest character.</summary>
    public double Size { get; private set; }

    /// <summary>Whether some of its characters are seen, or of the text it goes on from.</summary>
    public bool IsContinued { get; set; }

    /// <summary>The runs of a line.</summary>
    /// <param name="line">Its characters in their order.</param>
    /// <param name="gap">How far apart characters of one run may stand, in parts of their size.</param>
    public static List<TextRun> In(IEnumerable<Glyph> line, double gap)
    {
        List<TextRun> runs = [];
        foreach (Glyph glyph in line)
        {
            if (runs is [.., { } last] && glyph.Box.Left - last.Box.Right < gap * Math.Max(glyph.Size, last.Size))
            {
                last.Add(glyph);
            }
            else
            {
                runs.Add(new(glyph));
            }

            runs[^1].IsContinued |= !glyph.IsCut;
        }

        return runs;
    }

    private void Add(Glyph glyph)
    {
        _glyphs.Add(glyph);
        Box = Box.Union(glyph.Box);
        Size = Math.Max(Size, glyph.Size);
    }
}
