using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Bounds what a document can make its reader do. What is counted is what was really unpacked, not what the archive says of itself.</summary>
internal sealed class ReadingBudget(CancellationToken cancellationToken)
{
    /// <summary>More than ten times the elements of a long report with every run's format spelt out.</summary>
    public const int MostElements = 500_000;

    /// <summary>Ten times the depth of any document.</summary>
    public const int Deepest = 400;

    /// <summary>In a tag longer than this are so many attributes that to compare each with all others takes seconds; Word itself puts drawings of some hundred kilobytes into one.</summary>
    public const int LongestNode = 1024 * 1024;

    private int _bytes;
    private int _elements;
    private int _bytesAtNode;

    /// <summary>Counts bytes that were unpacked.</summary>
    /// <exception cref="UnreadableDocxException">There are more than a document may have.</exception>
    public void SpendBytes(int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _bytes += count;
        if (_bytes > DocumentReader.MaxBytes)
        {
            throw new UnreadableDocxException(DiagnosticCode.TooLarge, DiagnosticLog.Same($"{DocumentReader.MaxBytes}"));
        }

        if (_bytes - _bytesAtNode > LongestNode)
        {
            throw new TooComplexException(new($"有长于 {LongestNode} 字节的标记或文字", $"a tag or a stretch of text of more than {LongestNode} bytes"));
        }
    }

    /// <summary>Says that a tag or a stretch of text has been read to its end.</summary>
    public void EndNode() => _bytesAtNode = _bytes;

    /// <summary>Counts an element.</summary>
    /// <exception cref="TooComplexException">There are too many, or they are nested too deep.</exception>
    public void SpendElement(int depth)
    {
        if (++_elements > MostElements)
        {
            throw TooComplexException.TooManyElements(MostElements);
        }

        if (depth > Deepest)
        {
            throw TooComplexException.TooDeep(Deepest);
        }
    }
}
