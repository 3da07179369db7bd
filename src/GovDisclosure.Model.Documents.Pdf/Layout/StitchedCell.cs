using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>A cell with all its parts, which a table over several pages may have.</summary>
internal sealed class StitchedCell(PageCell first, Place place)
{
    private readonly List<PageCell> _parts = [first];
    private bool _isDoubtful;

    /// <summary>Where it begins.</summary>
    public Place Place { get; } = place;

    /// <summary>The last row of the table it reaches into.</summary>
    public int LastRow { get; set; }

    public string Text
    {
        get
        {
            string text = string.Join('\n', _parts.Select(part => part.Shown).Where(shown => shown.Length > 0));
            bool isUncertain = _isDoubtful || _parts.Exists(part => part.IsDoubtful);
            return isUncertain && !text.EndsWith(GridCell.Uncertain, StringComparison.Ordinal) ? $"{text}{GridCell.Uncertain}" : text;
        }
    }

    /// <summary>Adds what stands on the next page.</summary>
    /// <param name="part">That part.</param>
    /// <param name="isClear">Whether it is clear that it belongs here, and not to a row or column of its own.</param>
    public void GoOn(PageCell part, bool isClear)
    {
        _isDoubtful |= !isClear;
        _parts.Add(part);
    }
}
