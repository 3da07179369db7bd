using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovDisclosure.Tool.Presentation;

/// <summary>A text with something before its first line, and its further lines set in below.</summary>
internal sealed class HangingText(string text, Style style, string lead, Style leadStyle, int indent) : Renderable
{
    /// <summary>Narrower than this a terminal has to wrap by itself.</summary>
    private const int LeastWidth = 20;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IRenderable paragraph = new Paragraph(text, style);
        Segment margin = Segment.Padding(indent);
        Segment first = new(lead, leadStyle);
        bool isFirst = true;
        foreach (SegmentLine line in Segment.SplitLines(paragraph.Render(options, Math.Max(LeastWidth, maxWidth - indent))))
        {
            if (isFirst)
            {
                yield return first;
                yield return Segment.Padding(Math.Max(0, indent - first.CellCount()));
            }
            else
            {
                yield return margin;
            }

            foreach (Segment segment in line)
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
            isFirst = false;
        }
    }
}
