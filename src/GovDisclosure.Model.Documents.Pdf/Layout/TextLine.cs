using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Characters that stand beside each other, in the order they are read.</summary>
internal sealed class TextLine
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>How much smaller than its line a raised or lowered character is.</summary>
    private const double ScriptSize = 0.85;

    /// <summary>How far it is raised or lowered, in parts of the size of its line.</summary>
    private const double ScriptShift = 0.1;

    /// <summary>The gap from which on two characters have a space between them, in parts of their size; digits stand closer.</summary>
    private const double WordGap = 0.45;

    private const double DigitGap = 0.2;

    /// <summary>The gap up to which two other characters are of one word beyond doubt.</summary>
    private const double SameWord = 0.12;

    /// <summary>How far apart the characters of one drawing operation may be set and still be of one word, and how much else they may differ, in parts of their size.</summary>
    private const double RunGap = 0.5;

    private const double SameRun = 0.2;

    private TextLine(List<Glyph> glyphs)
    {
        Box = glyphs.Select(glyph => glyph.Box).Aggregate((one, other) => one.Union(other));
        Size = glyphs.Max(glyph => glyph.Size);
        Text = Write(glyphs);
        First = glyphs[0];
        Lead = LineBreaks.LeadOf(glyphs);
        Font = FontOf(glyphs);
        LinkedText links = default;
        glyphs.ForEach(glyph => links.Add(glyph.Text, glyph.IsLink));
        IsLink = links.IsLink;
    }

    public string Text { get; }

    /// <summary>The box around it, turned so that it is read from left to right.</summary>
    public Box Box { get; }

    /// <summary>The size of its largest character.</summary>
    public double Size { get; }

    public Glyph First { get; }

    /// <summary>How wide its beginning is that may not stand on another line than what follows it.</summary>
    public double Lead { get; }

    /// <summary>The one font its Chinese characters are printed in; null where there are several or none.</summary>
    public string? Font { get; }

    /// <summary>Whether links lie over all of it.</summary>
    public bool IsLink { get; }

    /// <summary>The lines some characters of one direction come to, from the top.</summary>
    public static List<TextLine> Arrange(IEnumerable<Glyph> glyphs, ReadingBudget budget) => Group(glyphs, budget).ConvertAll(line => new TextLine(line));

    /// <summary>Characters line by line, each line in the order it is read, what is printed twice for weight counted once.</summary>
    public static List<List<Glyph>> Group(IEnumerable<Glyph> glyphs, ReadingBudget budget)
    {
        List<List<Glyph>> lines = [];
        double bottom = double.NegativeInfinity;
        double height = 0;
        foreach (Glyph glyph in glyphs.OrderBy(glyph => glyph.Box.CentreY))
        {
            if (lines.Count == 0 || bottom - glyph.Box.Top < 0.5 * Math.Min(height, glyph.Box.Height))
            {
                lines.Add([]);
                (bottom, height) = (glyph.Box.Bottom, glyph.Box.Height);
            }
            else if (glyph.Box.Height > height)
            {
                (bottom, height) = (glyph.Box.Bottom, glyph.Box.Height);
            }

            lines[^1].Add(glyph);
        }

        foreach (List<Glyph> line in lines)
        {
            line.Sort(static (one, other) => one.Box.CentreX.CompareTo(other.Box.CentreX));
            budget.SpendSteps(line.Count / 16);
            DropOverprints(line, budget);
        }

        return lines;
    }

    /// <summary>Whether two characters that follow each other in a line are of one word or number, whatever lines run between them.</summary>
    public static bool IsOneWord(Glyph last, Glyph next) =>
        next.Box.Left - last.Box.Right < (IsDigit(last, next) ? DigitGap * Math.Max(last.Size, next.Size) : SameWord * Math.Min(last.Size, next.Size));

    /// <summary>Whether two characters drawn one after the other are of one word or number, whatever is printed over them.</summary>
    public static bool IsOneRun(Glyph last, Glyph next) =>
        Math.Abs(next.Baseline - last.Baseline) < SameRun * last.Size && Math.Abs(next.Size - last.Size) < SameRun * last.Size && next.Box.CentreX > last.Box.CentreX
        && (last.Run == next.Run ? next.Box.Left - last.Box.Right < RunGap * last.Size : IsOneWord(last, next));

    private static string? FontOf(List<Glyph> glyphs)
    {
        string? font = null;
        foreach (Glyph glyph in glyphs)
        {
            if (!char.IsAscii(glyph.Text[0]) && char.IsLetter(glyph.Text[0]))
            {
                if (glyph.Font is null || (font is not null && font != glyph.Font))
                {
                    return null;
                }

                font = glyph.Font;
            }
        }

        return font;
    }

    private static void DropOverprints(List<Glyph> line, ReadingBudget budget)
    {
        for (int i = line.Count - 1; i > 0; i--)
        {
            int compared = 0;
            for (int j = i - 1; j >= 0 && line[i].Box.CentreX - line[j].Box.CentreX < 0.35 * line[i].Box.Width; j--)
            {
                if (++compared % 16 == 0)
                {
                    budget.SpendSteps(1);
                }

                if (line[i].Text == line[j].Text && Math.Abs(line[i].Baseline - line[j].Baseline) < 0.2 * line[i].Size)
                {
                    line[j].IsObscured |= line[i].IsObscured;
                    line.RemoveAt(i);
                    break;
                }
            }
        }
    }

    private string Write(List<Glyph> glyphs)
    {
        StringBuilder text = new();
        double baseline = glyphs.First(glyph => glyph.Size >= Size).Baseline;
        Glyph? last = null;
        foreach (Glyph glyph in glyphs)
        {
            if (last is not null && NeedsSpace(last, glyph))
            {
                text.Append(' ');
            }

            // Two characters in one place: which of them is meant cannot be known.
            bool isClash = last is not null && IsDigit(last, glyph) && !glyph.IsSpace && !last.IsSpace
                && last.Box.Right - glyph.Box.Left > 0.5 * Math.Min(last.Box.Width, glyph.Box.Width);
            if ((glyph.IsObscured && !glyph.IsSpace) || isClash)
            {
                text.Append(GridCell.Object);
            }
            else if (glyph.Size < ScriptSize * Size && Math.Abs(glyph.Baseline - baseline) > ScriptShift * Size)
            {
                text.Append(Script(glyph.Text, glyph.Baseline < baseline ? Superscripts : Subscripts));
            }
            else
            {
                text.Append(glyph.Text);
            }

            last = glyph;
        }

        return CharacterFolding.Trim(text.ToString()).ToString();
    }

    private static bool NeedsSpace(Glyph last, Glyph glyph)
    {
        double gap = (glyph.Box.Left - last.Box.Right) / Math.Max(last.Size, glyph.Size);
        return gap > (IsDigit(last, glyph) ? DigitGap : WordGap) && !last.IsSpace && !glyph.IsSpace;
    }

    private static bool IsDigit(Glyph one, Glyph other) => char.IsDigit(one.Text[^1]) && char.IsDigit(other.Text[0]);

    private static string Script(string text, string digits) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? digits[c - '0'] : c));
}
