using System.Globalization;
using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Docx;

/// <summary>Writes a report as a Word document on A4, a wide table on pages of its own across.</summary>
internal sealed class WordReportWriter : IDisposable
{
    private const int ShortSide = 11906;
    private const int LongSide = 16838;
    private const int SideMargin = 1304;
    private const int TopMargin = 1304;
    private const int TopMarginAcross = 794;

    private const string RoomToFillIn = "　　　　　　　　　　";

    private readonly WordXml _document = new("document");
    private readonly WordMarks _marks;

    private WordReportWriter(FindingList? findings, Form form) => _marks = new(_document, findings, form);

    public static byte[] Write(ReportLayout report, Form form, FindingList? findings)
    {
        using WordReportWriter writer = new(findings, form);
        writer.Write(report);
        return WordPackage.Pack(report.Title.Trim(), writer._document.ToBytes(), writer._marks.Comments());
    }

    public void Dispose() => _document.Dispose();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write(ReportLayout report)
    {
        _document.Start("body");
        _marks.WriteList();
        WriteParagraph(WordStyles.Title, report.Title, HeadMember.Year.Pointer, HeadMember.Form.Pointer);
        foreach (MetadataLine line in report.Metadata)
        {
            _document.StartParagraph(WordStyles.Metadata);
            _marks.WriteCommented(line.ToString(), line.Pointer);
            if (line.Value.Length == 0)
            {
                _document.Run(RoomToFillIn, isUnderlined: true);
            }

            _document.End();
        }

        WritePage(WriteSections(report.Sections));
        _document.End();
    }

    /// <summary>Writes all sections; gives back whether the last pages are across.</summary>
    private bool WriteSections(IReadOnlyList<LayoutSection> sections)
    {
        WordTable table = new(_document, _marks);
        bool isAcross = false;
        foreach (LayoutSection section in sections)
        {
            if (section.IsWide != isAcross)
            {
                EndPages(isAcross);
                isAcross = section.IsWide;
            }

            WriteParagraph(WordStyles.Heading, section.Section.Label.Chinese, section.Section.Pointer);
            if (section.Table is { } printed)
            {
                table.Write(printed, (isAcross ? LongSide : ShortSide) - (2 * SideMargin));
            }

            foreach (string paragraph in section.Paragraphs)
            {
                WriteParagraph(WordStyles.Prose, paragraph);
            }

            if (section.Table is null && section.Paragraphs.Count == 0)
            {
                WriteParagraph(WordStyles.Prose, "");
            }
        }

        return isAcross;
    }

    private void WriteParagraph(string style, string text, params ReadOnlySpan<string> pointers)
    {
        _document.StartParagraph(style);
        _marks.WriteCommented(text, pointers);
        _document.End();
    }

    /// <summary>Ends pages of one kind; the table before them needs a paragraph behind it.</summary>
    private void EndPages(bool isAcross)
    {
        _document.Start("p");
        _document.Start("pPr");
        _document.Value("pStyle", WordStyles.SectionEnd);
        WritePage(isAcross);
        _document.End();
        _document.End();
    }

    private void WritePage(bool isAcross)
    {
        _document.Start("sectPr");
        _document.Reference("footerReference", "default", WordPackage.FooterRelationship);
        if (isAcross)
        {
            _document.Empty("pgSz", ("w", Number(LongSide)), ("h", Number(ShortSide)), ("orient", "landscape"));
        }
        else
        {
            _document.Empty("pgSz", ("w", Number(ShortSide)), ("h", Number(LongSide)));
        }

        string top = Number(isAcross ? TopMarginAcross : TopMargin);
        _document.Empty(
            "pgMar", ("top", top), ("right", Number(SideMargin)), ("bottom", top), ("left", Number(SideMargin)), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        _document.End();
    }
}
