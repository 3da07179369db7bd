using System.Globalization;
using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Docx;

/// <summary>Marks what findings speak of with comments and with the border and shade of cells, and leaves the text as it is.</summary>
internal sealed class WordMarks(WordXml document, FindingList? findings, Form form)
{
    private const string Author = "govdisclosure";

    /// <summary>Writes the list of all findings.</summary>
    public void WriteList()
    {
        foreach (string line in findings is null ? [] : FindingLines.Of(findings, form))
        {
            document.StartParagraph(WordStyles.Finding);
            document.Run(line);
            document.End();
        }
    }

    /// <summary>Writes a text with a comment on it for every finding that is first of all about one of some members of the report.</summary>
    public void WriteCommented(string text, params ReadOnlySpan<string> pointers)
    {
        string[] ids = [.. At(pointers).Select(listed => listed.Number.ToString(CultureInfo.InvariantCulture))];
        foreach (string id in ids)
        {
            document.Empty("commentRangeStart", ("id", id));
        }

        if (text.Length > 0)
        {
            int room = text.Length - text.TrimStart('　').Length;
            if (room > 0)
            {
                document.Run(text[..room], isUnderlined: true);
            }

            document.Run(text[room..]);
        }

        foreach (string id in ids)
        {
            document.Empty("commentRangeEnd", ("id", id));
            document.Start("r");
            document.Empty("commentReference", ("id", id));
            document.End();
        }
    }

    /// <summary>Writes border and shade of a cell that findings are about.</summary>
    public void WriteCellProperties(string pointer)
    {
        ListedFinding[] own = [.. At(pointer)];
        if (own.Length == 0)
        {
            return;
        }

        bool isError = own.Max(listed => listed.Finding.Severity) == Severity.Error;
        document.Start("tcBorders");
        foreach (string side in (ReadOnlySpan<string>)["top", "left", "bottom", "right"])
        {
            document.Empty(side, ("val", isError ? "single" : "dashed"), ("sz", "18"), ("space", "0"), ("color", isError ? "A40000" : "7A4B00"));
        }

        document.End();
        document.Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", isError ? "FDE3E1" : "FFF2CF"));
    }

    /// <summary>The part with the comments; null where there are none.</summary>
    public byte[]? Comments()
    {
        if (findings is null)
        {
            return null;
        }

        using WordXml comments = new("comments");
        foreach (ListedFinding listed in findings.All)
        {
            comments.Start("comment", ("id", listed.Number.ToString(CultureInfo.InvariantCulture)), ("author", Author), ("initials", "gd"));
            comments.StartParagraph("CommentText");
            comments.Run($"{findings.Wording.Ended(listed.Note)}{findings.Wording.Gap}{FindingLines.Line(listed, findings, form)}");
            comments.End();
            comments.End();
        }

        return comments.ToBytes();
    }

    private List<ListedFinding> At(params ReadOnlySpan<string> pointers)
    {
        List<ListedFinding> found = [];
        foreach (string pointer in pointers)
        {
            found.AddRange(findings?.At(pointer) ?? []);
        }

        return found;
    }
}
