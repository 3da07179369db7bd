namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>A block of a style sheet whose end has not come.</summary>
internal sealed class OpenBlock(string? selector, Certainty holds, bool isSkipped, int start)
{
    public string? Selector { get; } = selector;

    public Certainty Holds { get; } = holds;

    public bool IsSkipped { get; } = isSkipped;

    /// <summary>Where in the sheet it begins, or goes on behind the last block in it.</summary>
    public int Start { get; set; } = start;

    /// <summary>What it sets, as far as it was read.</summary>
    public string Declarations { get; private set; } = "";

    /// <summary>Takes what stands between its beginning and a place, where another block begins in it or it ends.</summary>
    public void Leave(string sheet, int end)
    {
        if (Selector is not null && !IsSkipped && Start < end && !sheet.AsSpan(Start..end).IsWhiteSpace())
        {
            Declarations = Declarations.Length == 0 ? sheet[Start..end] : $"{Declarations};{sheet[Start..end]}";
        }
    }
}
