using System.Text;
using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Takes what is seen of a page apart into paragraphs and grids.</summary>
internal sealed class HtmlLayout(INode page, MarkupSource source, CancellationToken cancellationToken)
{
    private readonly LayoutTables _tables = new(page);
    private readonly FlowText _text = new();
    private readonly InlineStyle _style = new();
    private readonly List<Block> _blocks = [];
    private readonly List<int> _regions = [0];
    private readonly Stack<int> _openRegions = new([0]);
    private GridBuilder? _grid;
    private Place _place = new TextPlace(1, 1);
    private int _index;
    private Place? _paragraphPlace;
    private Encoding? _paragraphEncoding;

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
            _index = index;
            _place = source.PlaceAt(index);
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

        _style.Enter(element);

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

        if (_grid is { IsInCell: true } && HtmlElements.IsBroken(element))
        {
            AddObject();
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

        _style.Leave(element);
    }

    private void AddText(string text)
    {
        if (_style.IsStruck)
        {
            if (!CharacterFolding.Trim(text).IsEmpty)
            {
                AddObject();
            }

            return;
        }

        if (_style.IsScript)
        {
            _text.AddScript(text, _style.IsSuperscript);
            return;
        }

        if (!_style.KeepsWhiteSpace || _grid is { IsInCell: true })
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

            AddKept(text.AsSpan(line));
        }
    }

    /// <summary>Adds text of a line whose white space is kept; if it is the line's first, its place in the source is looked for.</summary>
    private void AddKept(ReadOnlySpan<char> text)
    {
        if (_text.IsEmpty && !text.IsEmpty && source.Find(text, _index) is { } found)
        {
            _index = found + text.Length;
            _paragraphPlace = source.PlaceAt(found);
            _paragraphEncoding = source.Encoding;
        }
        else if (!text.IsEmpty)
        {
            _paragraphEncoding = null;
        }

        AddRun(text);
    }

    private void AddRun(ReadOnlySpan<char> text)
    {
        _text.Add(text, _style.KeepsWhiteSpace, _style.IsLink);
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
        if (!_text.IsEmpty)
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        bool isLink = _text.IsLink;
        string text = _style.KeepsWhiteSpace ? _text.TakeLine() : _text.Take();
        if (_style.KeepsWhiteSpace || text.Length > 0)
        {
            _blocks.Add(new TextLine(text, _paragraphPlace ?? _place)
            {
                IsLink = isLink && text.Length > 0, IsFlowing = !_style.KeepsWhiteSpace, Encoding = _paragraphEncoding, Region = _openRegions.Peek(),
            });
        }

        _paragraphPlace = null;
        _paragraphEncoding = null;
    }
}
