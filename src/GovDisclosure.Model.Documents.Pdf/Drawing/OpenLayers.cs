namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>The layers, and other marked stretches, that a drawing is in the middle of.</summary>
internal sealed class OpenLayers(Canvas canvas)
{
    private readonly Stack<Visibility> _open = new();
    private int _floor;

    /// <summary>Begins a stretch inside those that are open; it is shown no more than they are.</summary>
    public void Begin(Visibility own)
    {
        _open.Push(canvas.Layer);
        canvas.Layer = own < canvas.Layer ? own : canvas.Layer;
    }

    /// <summary>Ends the stretch begun last in the same drawing, if there is any.</summary>
    public void End()
    {
        if (_open.Count > _floor)
        {
            canvas.Layer = _open.Pop();
        }
    }

    /// <summary>Runs a drawing in the drawing; what it begins ends with it, and it ends nothing else.</summary>
    public void Enclose(Visibility own, Action draw)
    {
        Begin(own);
        (int floor, _floor) = (_floor, _open.Count);
        draw();
        while (_open.Count > _floor)
        {
            End();
        }

        _floor = floor;
        End();
    }
}
