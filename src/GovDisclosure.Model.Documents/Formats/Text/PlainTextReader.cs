using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Layout;

namespace GovDisclosure.Model.Documents.Formats.Text;

/// <summary>Takes plain text apart into lines. Which of them are rows of tables is found as for the lines of any other format.</summary>
internal static class PlainTextReader
{
    public static DocumentContent Read(DecodedText text, CancellationToken cancellationToken)
    {
        TextPlaces places = new(text);
        ContentBudget budget = new(cancellationToken);
        List<Block> lines = [];
        foreach (Range line in SourceLines.Split(text.Characters))
        {
            budget.Spend();
            lines.Add(new TextLine(text.Characters[line], places.At(line.Start.Value)) { Encoding = text.Encoding });
        }

        return TypedTables.LayOut(new(lines), cancellationToken);
    }
}
