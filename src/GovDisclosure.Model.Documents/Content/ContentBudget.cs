namespace GovDisclosure.Model.Documents.Content;

/// <summary>Bounds how many lines and cells a document may come to: so many objects are made of it, however few bytes each takes in the source.</summary>
internal sealed class ContentBudget(CancellationToken cancellationToken)
{
    /// <summary>Some hundred times those of a report.</summary>
    public const int MostPieces = 200_000;

    private int _pieces;

    /// <summary>Counts lines or cells.</summary>
    /// <exception cref="TooComplexException">There are more than any report has.</exception>
    public void Spend(int pieces = 1)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _pieces += pieces;
        if (_pieces > MostPieces)
        {
            throw new TooComplexException(new($"超过 {MostPieces} 行和单元格", $"more than {MostPieces} lines and cells"));
        }
    }
}
