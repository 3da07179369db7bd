namespace GovDisclosure.Model.Documents.Content;

/// <summary>Tells whether all of a text leads elsewhere. What a list sets around a link, a bullet, brackets or a number, is no text beside it.</summary>
internal struct LinkedText
{
    private const string NumberEnds = ".、．)）]】";

    private bool _hasLink;
    private bool _hasOther;
    private bool _hasText;
    private bool _isInNumber;
    private bool _hasNumber;

    /// <summary>Whether nothing that was added is text beside a link.</summary>
    public readonly bool IsLink => _hasLink ? !_hasText && !_isInNumber : !_hasOther;

    /// <summary>Adds text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLink">Whether it leads elsewhere.</param>
    public void Add(ReadOnlySpan<char> text, bool isLink)
    {
        if (_hasText)
        {
            return;
        }

        foreach (char c in text)
        {
            if (!CharacterFolding.IsSpace(c) && c != GridCell.Object)
            {
                if (isLink)
                {
                    _hasLink = true;
                }
                else
                {
                    AddOther(c);
                }
            }
        }
    }

    private void AddOther(char c)
    {
        _hasOther = true;
        if (char.IsDigit(c) && !_hasLink && (_isInNumber || !_hasNumber))
        {
            _isInNumber = true;
            _hasNumber = true;
        }
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            _hasText = true;
        }
        else if (_isInNumber && !_hasLink && NumberEnds.Contains(c, StringComparison.Ordinal))
        {
            _isInNumber = false;
        }
    }
}
