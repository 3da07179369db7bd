using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>
/// Tells tables that hold data from tables that place parts of a page: those hold tables themselves, or whole texts, or have no two cells side by side.
/// A table of one cell in a cell, around no more than a figure or a label, is but a frame of that.
/// </summary>
internal sealed class LayoutTables
{
    /// <summary>No label, note or remark in a cell is nearly as long.</summary>
    private const int LongestCell = 1000;

    /// <summary>No label of the form is as long.</summary>
    private const int LongestFramed = 60;

    private readonly HashSet<IElement> _data = [];
    private readonly HashSet<IElement> _frames = [];
    private readonly Stack<OpenLayout> _open = new();
    private readonly HiddenColumns _columns;

    public LayoutTables(INode page, PageStyles styles)
    {
        _columns = new(styles);
        foreach ((INode node, bool isEntered) in NodeWalk.Of(page, node => node is IElement part && styles.IsUnseen(part)))
        {
            if (node is IText text)
            {
                Measure(text);
            }
            else if (node is IElement { LocalName: "table" or "tr" or "td" or "th" } element && !styles.IsUnseen(element))
            {
                Look(element, isEntered);
            }
        }
    }

    /// <summary>Whether a table holds data.</summary>
    public bool HoldsData(IElement table) => _data.Contains(table);

    /// <summary>The cells of a table that may be in columns out of sight; null where it has no such columns.</summary>
    public HashSet<IElement>? HiddenCellsOf(IElement table) => _columns.CellsIn(table);

    /// <summary>Whether an element is a table, or a row or cell of one, that only sets a frame around the text of the cell it stands in.</summary>
    public bool IsFrame(IElement element)
    {
        if (_frames.Count == 0 || element.LocalName is not ("table" or "tr" or "td" or "th"))
        {
            return false;
        }

        IElement? table = element;
        while (table is not (null or { LocalName: "table" }))
        {
            table = table.ParentElement;
        }

        return table is not null && _frames.Contains(table);
    }

    private void Measure(IText text)
    {
        if (_open.TryPeek(out OpenLayout? table) && table.IsInCell)
        {
            table.Length += CharacterFolding.Trim(text.Data).Length;
            table.PlacesParts |= table.Length > LongestCell;
        }
    }

    private void Look(IElement element, bool isEntered)
    {
        if (element.LocalName == "table")
        {
            if (isEntered)
            {
                _open.Push(new(element));
            }
            else
            {
                End(_open.Pop());
            }
        }
        else if (_open.TryPeek(out OpenLayout? table))
        {
            switch (element.LocalName)
            {
                case "tr" when isEntered:
                    table.BeginRow(element);
                    break;
                case "td" or "th" when isEntered:
                    table.BeginCell(element);
                    break;
                case "td" or "th":
                    table.EndCell();
                    break;
            }
        }
    }

    private void End(OpenLayout table)
    {
        if (_open.TryPeek(out OpenLayout? around))
        {
            if (around.IsInCell && table is { IsOneCell: true, Length: <= LongestFramed })
            {
                _frames.Add(table.Table);
                around.Length += table.Length;
                return;
            }

            around.PlacesParts = true;
        }

        if (table is { HasCellsSideBySide: true, PlacesParts: false })
        {
            _data.Add(table.Table);
        }
    }
}
