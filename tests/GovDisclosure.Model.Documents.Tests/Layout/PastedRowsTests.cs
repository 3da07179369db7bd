using GovDisclosure.Model.Documents.Testing.Mutations;

namespace GovDisclosure.Model.Documents.Tests.Layout;

/// <summary>Rows found in the text that browsers make of a table, where empty cells and the ends of rows are both but lines.</summary>
public class PastedRowsTests
{
    private static readonly DamageKind[] OfBoxes = [DamageKind.DeleteBox, DamageKind.InsertBox, DamageKind.SplitNumber, DamageKind.GlueBoxes];

    public static TheoryData<string, string> ShapesAndForms() => new(
        from shape in TextShapes.OfText.Where(TextShapes.IsFromBrowser)
        from id in (string[])["2019", "2021"]
        select (shape.ToString(), id));

    /// <summary>Of a table of mostly empty cells a box is taken, added, split or joined, each in turn.</summary>
    [Theory]
    [MemberData(nameof(ShapesAndForms))]
    public void Read_AnyBoxDamaged_EveryCellRightOrReported(string shapeName, string id)
    {
        int style = TextShapes.OfText.Index().Single(shape => shape.Item.ToString() == shapeName).Index;
        IEnumerable<Mutation> mutations =
            from kind in OfBoxes
            from row in Enumerable.Range(0, 30)
            from box in Enumerable.Range(0, 4)
            select new Mutation(new MutatedText(), id, IsSparse: true, IsSpanned: false, style, [new Damage(kind, 0, row, box)], ValueDamage.None, MarkupDamage.None);

        mutations.AsParallel().Where(mutation => mutation.Faults().Count > 0).Select(mutation => mutation.ToString()).Should().BeEmpty();
    }
}
