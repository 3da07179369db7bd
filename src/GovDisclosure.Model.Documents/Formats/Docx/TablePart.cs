namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What a table style gives the cells of one of its parts: the whole table, its first row, every second row.</summary>
/// <param name="Text">The format of their text.</param>
/// <param name="Shade">The colour behind them; null where nothing is said of it.</param>
internal readonly record struct TablePart(RunFormat Text, int? Shade)
{
    /// <summary>The part with another one for what it says nothing of.</summary>
    public TablePart Over(TablePart other) => new(Text.Over(other.Text), Shade is null or WordColor.None ? other.Shade : Shade);
}
