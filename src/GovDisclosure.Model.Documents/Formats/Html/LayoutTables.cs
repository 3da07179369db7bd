using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Tells tables that hold data from tables that place parts of a page: those hold tables themselves, or whole texts, or have no two cells side by side.</summary>
internal sealed class LayoutTables
{
    /// <summary>No label, note or remark in a cell is nearly as long.</summary>
    private const int LongestCell = 1000;

    private readonly HashSet<IElement> _data = [];

    public LayoutTables(INode page, PageStyles styles)
    {
        Stack<IElement> open = new();
        HashSet<IElement> outer = [];
        IElement? row = null;
        int cells = 0;
        int length = 0;
        bool isInCell = false;
        foreach ((INode node, bool isEntered) in NodeWalk.Of(page, node => node is IElement part && styles.IsUnseen(part)))
        {
            if (node is not IElement element)
            {
                length += isInCell && node is IText text ? CharacterFolding.Trim(text.Data).Length : 0;
                if (length > LongestCell && open.TryPeek(out IElement? textTable))
                {
                    outer.Add(textTable);
                }

                continue;
            }

            switch (element.LocalName)
            {
                case "table" when isEntered && styles.IsUnseen(element):
                    break;
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
                case "td" or "th" when isEntered && element.Parent == row && open.TryPeek(out IElement? own):
                    length = 0;
                    isInCell = true;
                    if (++cells > 1)
                    {
                        _data.Add(own);
                    }

                    break;
                case "td" or "th" when !isEntered:
                    isInCell = false;
                    break;
            }
        }

        _data.ExceptWith(outer);
    }

    /// <summary>Whether a table holds data.</summary>
    public bool HoldsData(IElement table) => _data.Contains(table);
}
