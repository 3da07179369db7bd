using System.Globalization;

namespace GovDisclosure.Model.Documents;

/// <summary>A place in a Word document as it stands once every tracked change is accepted. Everything is counted from 1.</summary>
public sealed record DocxPlace : Place
{
    private readonly int _table;
    private readonly int _row;
    private readonly int _cell;
    private readonly int _paragraph;

    internal DocxPlace(int? table, int? row, int? cell, int? paragraph, DocxStory story = DocxStory.Body)
    {
        _table = table ?? 0;
        _row = row ?? 0;
        _cell = cell ?? 0;
        _paragraph = paragraph ?? 0;
        Story = story;
    }

    /// <summary>The table, in the order in which the tables of the text begin, tables inside tables counted like any other; <see langword="null"/> outside of tables.</summary>
    public int? Table => OrNull(_table);

    /// <summary>The row of the table; <see langword="null"/> outside of tables.</summary>
    public int? Row => OrNull(_row);

    /// <summary>The cell of the row from the left, where the box of a merged cell counts in every row it reaches into; <see langword="null"/> outside of tables.</summary>
    public int? Cell => OrNull(_cell);

    /// <summary>The paragraph: of the cell, or outside of tables of all that stand in none, empty ones and those of text boxes counted, in the order in which they begin. <see langword="null"/> where a whole cell is meant.</summary>
    public int? Paragraph => OrNull(_paragraph);

    /// <summary>The text it is in; tables and paragraphs are counted anew in each.</summary>
    public DocxStory Story { get; }

    /// <summary>The place as messages print it.</summary>
    /// <returns>For example <c>table 2, row 5, cell 3</c> or <c>paragraph 12</c>, with <c>footnotes, </c> or <c>endnotes, </c> before it where it is in those.</returns>
    public override string ToString()
    {
        string story = Story switch { DocxStory.Footnotes => "footnotes, ", DocxStory.Endnotes => "endnotes, ", _ => "" };
        string cell = Table is null ? "" : string.Create(CultureInfo.InvariantCulture, $"table {Table}, row {Row}, cell {Cell}");
        string paragraph = Paragraph is null ? "" : string.Create(CultureInfo.InvariantCulture, $"paragraph {Paragraph}");
        return $"{story}{cell}{(cell.Length > 0 && paragraph.Length > 0 ? ", " : "")}{paragraph}";
    }

    private static int? OrNull(int number) => number == 0 ? null : number;
}
