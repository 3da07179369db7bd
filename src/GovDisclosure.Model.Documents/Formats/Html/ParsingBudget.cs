using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Bounds what a page can make the parser do: its time grows with the elements and with the square of how deep they nest.</summary>
internal sealed class ParsingBudget(CancellationToken cancellationToken)
{
    /// <summary>More than a hundred times the elements of a report with the site around it.</summary>
    public const int MostElements = 300_000;

    /// <summary>Many times the depth of any page, and less than the depth from which the parser nests no further and slows down all the same.</summary>
    public const int Deepest = 400;

    private const int DepthIsLookedAtEvery = 32;

    private IElement? _last;
    private int _spent;

    /// <summary>Counts an element that has been made. Where it will stand is not known yet, where the one before it stands is.</summary>
    /// <exception cref="TooComplexException">The page has too many elements, or nests them too deep.</exception>
    public void Spend(IElement element)
    {
        if (++_spent > MostElements)
        {
            throw TooComplexException.TooManyElements(MostElements);
        }

        if (_spent % DepthIsLookedAtEvery == 0 && IsTooDeep(_last))
        {
            throw TooComplexException.TooDeep(Deepest);
        }

        cancellationToken.ThrowIfCancellationRequested();
        _last = element;
    }

    private static bool IsTooDeep(INode? node)
    {
        for (int depth = 0; node is not null; node = node.Parent)
        {
            if (++depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }
}
