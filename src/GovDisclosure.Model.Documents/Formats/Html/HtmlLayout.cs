using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Takes what is seen of a page apart into paragraphs and grids.</summary>
internal sealed class HtmlLayout(INode page, TextPlaces places, CancellationToken cancellationToken)
{
    private readonly LayoutTables _tables = new(page);
    private readonly FlowText _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<int> _regions = [0];
    private readonly Stack<int> _openRegions = new([0]);
    private GridBuilder? _grid;
    private Place _place = new TextPlace(1, 1);
    private Place? _paragraphPlace;
    private int _links;
    private int _kept;
    private int _struck;
    private int _superscripts;
    private int _subscripts;

    public DocumentContent LayOut()
    {
        foreach ((INode node, bool isEntered) in NodeWalk.Of(page, IsPassedOver))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node is IElement element)
            {
                if (!isEntered)
                {
                    Leave(element);
                }
                else if (!HtmlElements.IsUnseen(element))
                {
                    Enter(element);
                }
            }
            else if (node is IText text)
            {
                AddText(text.Data);
            }
        }

        EndParagraph();
        return new(_blocks) { Regions = _regions };
    }

    private static bool IsPassedOver(INode node) =>
        node is IElement element && (element.LocalName is "br" or "input" || HtmlElements.IsUnseen(element) || HtmlElements.IsObject(element));

    private void Enter(IElement element)
    {
        if (element.SourceReference is { Position.Index: >= 0 and int index })
        {
            _place = places.At(index);
        }

        if (HtmlElements.IsObject(element))
        {
            AddObject();
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                BreakLine();
                return;
            case "input":
                AddInput(element);
                return;
        }

        Count(element, 1);
        if (HtmlElements.IsBlock(element))
        {
            BreakLine();
            _regions.Add(_openRegions.Peek());
            _openRegions.Push(_regions.Count - 1);
        }

        switch (element.LocalName)
        {
            case "table" when _tables.HoldsData(element):
                _grid = new(_openRegions.Peek());
                break;
            case "tr":
                _grid?.BeginRow(element);
                break;
            case "td" or "th" when _grid is not null:
                EndParagraph();
                _grid.BeginCell(_place);
                break;
        }
    }

    private void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "td" or "th" when _grid is { IsInCell: true }:
                _grid.EndCell(_text.Take());
                break;
            case "table" when _grid is not null:
                EndParagraph();
                if (_grid.Build() is { } grid)
                {
                    _blocks.Add(grid);
                }

                _grid = null;
                break;
        }

        Count(element, -1);
        if (HtmlElements.IsBlock(element))
        {
            BreakLine();
            _openRegions.Pop();
        }
    }

    private void Count(IElement element, int change)
    {
        _links += element.LocalName == "a" && element.HasAttribute("href") ? change : 0;
        _kept += HtmlElements.KeepsWhiteSpace(element) ? change : 0;
        _struck += HtmlElements.IsStruck(element) ? change : 0;
        _superscripts += element.LocalName == "sup" ? change : 0;
        _subscripts += element.LocalName == "sub" ? change : 0;
    }

    private void AddText(string text)
    {
        if (_struck > 0)
        {
            if (!CharacterFolding.Trim(text).IsEmpty)
            {
                AddObject();
            }

            return;
        }

        if (_superscripts > 0 || _subscripts > 0)
        {
            _text.AddScript(text, _superscripts > 0);
            return;
        }

        if (_kept == 0 || _grid is { IsInCell: true })
        {
            AddRun(text);
            return;
        }

        foreach (Range line in text.AsSpan().SplitAny('\r', '\n'))
        {
            if (line.Start.Value > 0)
            {
                EndParagraph();
            }

            AddRun(text.AsSpan(line));
        }
    }

    private void AddRun(ReadOnlySpan<char> text)
    {
        _text.Add(text, _kept > 0, _links > 0);
        if (!_text.IsEmpty)
        {
            _paragraphPlace ??= _place;
        }
    }

    private void AddInput(IElement input)
    {
        switch (input.GetAttribute("type")?.ToUpperInvariant())
        {
            case null or "" or "TEXT" or "NUMBER":
                AddRun(input.GetAttribute("value") ?? "");
                break;
            case "CHECKBOX" or "RADIO":
                AddObject();
                break;
        }
    }

    private void AddObject()
    {
        if (_grid is { IsInCell: true })
        {
            _text.AddObject();
        }
    }

    private void BreakLine()
    {
        if (_grid is { IsInCell: true })
        {
            _text.BreakLine();
        }
        else
        {
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        bool isLink = _text.IsLink;
        string text = _text.Take();
        if (text.Length > 0)
        {
            _blocks.Add(new Paragraph(text, _paragraphPlace!, isLink) { Region = _openRegions.Peek() });
        }

        _paragraphPlace = null;
    }
}
