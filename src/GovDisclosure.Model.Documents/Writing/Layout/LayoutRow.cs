namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A row of a printed table: every box that stands in it or reaches down into it, from the left.</summary>
internal sealed record LayoutRow(IReadOnlyList<LayoutSlot> Slots)
{
    /// <summary>Whether the row is one caption over the rows under it.</summary>
    public bool IsCaption => Slots is [{ Box.Kind: BoxKind.Caption }];

    /// <summary>Whether no value and no head of a row stands in it.</summary>
    public bool IsHead => Slots.All(slot => slot.Box.Kind is BoxKind.Caption or BoxKind.ColumnHead);
}
