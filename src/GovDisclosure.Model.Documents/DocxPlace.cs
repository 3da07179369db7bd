using System.Globalization;

namespace GovDisclosure.Model.Documents;

/// <summary>A place in a Word document as it stands once every tracked change is accepted. Everything is counted from 1.</summary>
public sealed record DocxPlace : Place
{
    internal DocxPlace(int? table, int? row, int? cell, int? paragraph, DocxStory story = DocxStory.Body)
    {
        Table = table;
        Row = row;
        Cell = cell;
        Paragraph = paragraph;
        Story = story;
    }

    /// <summary>The table, in the order in which the tables of the text begin, tables inside tables counted like any other; <see langword="null"/> outside of tables.</summary>
    public int? Table { get; }

    /// <summary>The row of the table; <see langword="null"/> outside of tables.</summary>
    public int? Row { get; }

    /// <summary>The cell of the row from the left, where the box of a merged cell counts in every row it reaches into; <see langword="null"/> outside of tables.</summary>
    public int? Cell { get; }

    /// <summary>The paragraph: of the cell, or outside of tables of all that stand in none, empty ones and those of text boxes counted, in the order in which they begin. <see langword="null"/> where a whole cell is meant.</summary>
    public int? Paragraph { get; }

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
}
