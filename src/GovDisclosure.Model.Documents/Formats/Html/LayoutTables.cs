using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Tells tables that hold data from tables that place parts of a page: those hold tables themselves, or have no two cells side by side.</summary>
internal sealed class LayoutTables
{
    private readonly HashSet<IElement> _data = [];

    public LayoutTables(INode page)
    {
        Stack<IElement> open = new();
        HashSet<IElement> outer = [];
        IElement? row = null;
        int cells = 0;
        foreach ((INode node, bool isEntered) in NodeWalk.Of(page))
        {
            if (node is not IElement element)
            {
                continue;
            }

            switch (element.LocalName)
            {
                case "table" when isEntered:
                    if (open.TryPeek(out IElement? enclosing))
                    {
                        outer.Add(enclosing);
                    }

                    open.Push(element);
                    break;
                case "table":
                    open.Pop();
                    break;
                case "tr" when isEntered:
                    row = element;
                    cells = 0;
                    break;
                case "td" or "th" when isEntered && element.Parent == row && ++cells > 1 && open.TryPeek(out IElement? own):
                    _data.Add(own);
                    break;
            }
        }

        _data.ExceptWith(outer);
    }

    /// <summary>Whether a table holds data.</summary>
    public bool HoldsData(IElement table) => _data.Contains(table);
}
