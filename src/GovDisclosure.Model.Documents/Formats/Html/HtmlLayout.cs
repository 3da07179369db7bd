using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Takes what is seen of a page apart into paragraphs and grids.</summary>
internal sealed class HtmlLayout
{
    private readonly PageStyles _styles;
    private readonly LayoutTables _tables;
    private readonly FlowText _text = new();
    private readonly InlineStyle _style = new();
    private readonly INode _page;
    private readonly CancellationToken _cancellationToken;
    private readonly ListNumbers _numbers;
    private readonly LineSource _line;
    private readonly List<Block> _blocks = [];
    private readonly OpenRegions _regions = new();
    private readonly ContentBudget _budget;
    private GridBuilder? _grid;

    public HtmlLayout(INode page, MarkupSource source, CancellationToken cancellationToken)
    {
        _page = page;
        _cancellationToken = cancellationToken;
        _styles = new(page, cancellationToken);
        _tables = new(page, _styles);
        _numbers = new(_styles.MaySetLists);
        _line = new(source);
        _budget = new(cancellationToken);
    }

    public DocumentContent LayOut()
    {
        foreach ((INode node, bool isEntered) in NodeWalk.Of(_page, IsPassedOver))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (node is IElement element)
            {
                if (!isEntered)
                {
                    Leave(element);
                }
                else if (!_styles.IsUnseen(element))
                {
                    Enter(element);
                }
            }
            else if (node is IText text && !HtmlElements.IsFolded(node))
            {
                AddText(text.Data);
            }
        }

        EndParagraph();
        return new(_blocks) { Regions = _regions.All, Pictures = _regions.Pictures };
    }

    private bool IsPassedOver(INode node) =>
        node is IElement element && (element.LocalName is "br" or "input" || _styles.IsUnseen(element) || HtmlElements.IsObject(element));

    private void Enter(IElement element)
    {
        if (element.SourceReference is { Position.Index: >= 0 and int index })
        {
            _line.Enter(index);
        }

        if (HtmlElements.IsObject(element))
        {
            AddObject(HtmlElements.IsPicture(element));
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                BreakLine(isInParagraph: true);
                return;
            case "input":
                AddInput(element);
                return;
        }

        if (HtmlElements.IsBlock(element))
        {
            BreakLine();
            _regions.Begin();
        }

        Look look = _styles.Of(element);
        _style.Enter(element, look, _grid is { IsInCell: true } || (_grid is not null && element.LocalName is "td" or "th" or "tr"));
        EnterTable(element);
        _text.Number = (_numbers.Enter(element) ?? _text.Number) is { } number && _grid is not { IsInCell: true } ? number : null;
        _text.BeginPart();
        if (_grid is { IsInCell: true } && (_grid.IsBrokenBy(element) || HtmlElements.HasLostValue(element) || HtmlElements.IsWithoutSummary(element) || HtmlElements.IsShadowed(element) || _style.ShowsMore(element, look)))
        {
            AddObject();
        }
    }

    private void EnterTable(IElement element)
    {
        switch (element.LocalName)
        {
            case "table" or "tr" or "td" or "th" when _tables.IsFrame(element):
                break;
            case "table" when _tables.HoldsData(element) && !_style.IsHidden:
                _grid = new(_regions.Current, _tables.HiddenCellsOf(element));
                break;
            case "tr":
                _grid?.BeginRow(element);
                break;
            case "td" or "th" when _grid is not null:
                EndParagraph();
                _grid.BeginCell(element, _line.Element);
                break;
        }
    }

    private void Leave(IElement element)
    {
        if (_text.EndPart() && _grid is { IsInCell: true, IsInRuler: false } && _styles.ShowsPicture(element))
        {
            AddObject();
        }

        switch (element.LocalName)
        {
            case "table" or "td" or "th" when _tables.IsFrame(element):
                break;
            case "td" or "th" when _grid is { IsInCell: true }:
                bool isLink = _text.IsLink;
                _grid.EndCell(_text.Take().Replace('\t', ' '), isLink);
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
            _regions.End();
        }

        _numbers.Leave(element);
        _text.Number = element.LocalName == "li" ? null : _text.Number;
        _style.Leave();
    }

    private void AddText(string text)
    {
        bool isInCell = _grid is { IsInCell: true };
        if (_style.IsStruck || _style.IsHidden || (isInCell && _style.IsUncertain))
        {
            _text.AddUnread(text, isInCell, _style.IsStruck && !_style.IsHidden);
            return;
        }

        if (_style.IsScript)
        {
            _text.AddScript(text, _style.IsSuperscript, _style.IsUncertain);
            return;
        }

        if (!_style.KeepsWhiteSpace || isInCell)
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
        _text.Add(text, _style.KeepsWhiteSpace, _style.IsLink, _style.IsUncertain);
        if (!text.IsEmpty && !_text.IsEmpty && _grid is not { IsInCell: true })
        {
            _line.Add(text, isFirst, _style.KeepsWhiteSpace);
            _line.IsHeading |= _style.IsHeading;
        }
    }

    private void AddInput(IElement input)
    {
        _style.Enter(input, _styles.Of(input), _grid is { IsInCell: true });
        AddText(input.GetAttribute("value") ?? "");
        _style.Leave();
    }

    private void AddObject(bool isPicture = false)
    {
        if (_grid is { IsInCell: true })
        {
            _text.AddObject();
        }
        else if (isPicture && !_style.IsLink)
        {
            _regions.AddPicture();
        }
    }

    private void BreakLine(bool isInParagraph = false)
    {
        if (_grid is { IsInCell: true })
        {
            _text.BreakLine();
            return;
        }

        int before = _blocks.Count;
        EndParagraph();
        _line.IsContinued = isInParagraph && _blocks.Count > before;
    }

    private void EndParagraph()
    {
        if (!_text.IsEmpty || _text.IsStruck)
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        _budget.Spend();
        if (_line.End(_text, _style.KeepsWhiteSpace, _regions.Current) is { } line)
        {
            _blocks.Add(line);
        }
    }
}
