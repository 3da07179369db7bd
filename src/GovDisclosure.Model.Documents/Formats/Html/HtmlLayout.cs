using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Takes what is seen of a page apart into paragraphs and grids.</summary>
internal sealed class HtmlLayout(INode page, MarkupSource source, CancellationToken cancellationToken)
{
    private readonly LayoutTables _tables = new(page);
    private readonly FlowText _text = new();
    private readonly LineSource _line = new(source);
    private readonly List<Block> _blocks = [];
    private readonly List<int> _regions = [0];
    private readonly Stack<int> _openRegions = new([0]);
    private GridBuilder? _grid;
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
        if (element.SourceReference is { } reference)
        {
            _line.Enter(reference.Position.Index);
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

        if (HtmlElements.IsBlock(element))
        {
            BreakLine();
            _regions.Add(_openRegions.Peek());
            _openRegions.Push(_regions.Count - 1);
        }

        Count(element, 1);

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
                _grid.BeginCell(_line.Element);
                break;
        }
    }

    private void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "td" or "th" when _grid is { IsInCell: true }:
                _grid.EndCell(_text.Take().Replace('\t', ' '));
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

        if (HtmlElements.IsBlock(element))
        {
            BreakLine();
            _openRegions.Pop();
        }

        Count(element, -1);
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

        foreach (Range line in text.AsSpan().Split('\n'))
        {
            if (line.Start.Value > 0)
            {
                EndLine();
            }

            AddRun(text.AsSpan(line));
        }
    }

    private void AddRun(ReadOnlySpan<char> text)
    {
        bool isFirst = _text.IsEmpty;
        _text.Add(text, _kept > 0, _links > 0);
        if (!text.IsEmpty && !_text.IsEmpty && _grid is not { IsInCell: true })
        {
            _line.Add(text, isFirst, _kept > 0);
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
        if (!_text.IsEmpty)
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        bool isLink = _text.IsLink;
        string text = _kept > 0 ? _text.TakeLine() : _text.Take();
        if (_kept > 0 || text.Length > 0)
        {
            _blocks.Add(new TextLine(text, _line.Place)
            {
                IsLink = isLink && text.Length > 0, IsFlowing = _kept == 0, Encoding = _line.Encoding, Region = _openRegions.Peek(),
            });
        }

        _line.End();
    }
}
