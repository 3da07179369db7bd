using System.Runtime.InteropServices;

namespace GovDisclosure.Model.Documents.Content;

/// <summary>A cell of a grid in its row and column, both counted from 0. A cell that spans several stands where it begins, and nowhere else.</summary>
/// <param name="Row">The row.</param>
/// <param name="Column">How many cells of its row stand before it.</param>
/// <param name="Text">What it holds, without the spaces around it; <see cref="Object"/> for an image and the like, so that only an empty box is empty.</param>
/// <param name="Place">Where it stands.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GridCell(int Row, int Column, string Text, Place Place)
{
    /// <summary>Stands for what is seen in a cell and is not text: an image, a form field, struck out text.</summary>
    public const char Object = '\uFFFC';

    /// <summary>Stands behind a text of which it is not certain that it is one cell's and all of it: it is neither a label nor a value, whatever it says.</summary>
    public const string Uncertain = "\uFFFC\uFFFC";

    /// <summary>The last row it reaches into, its own unless it spans several; there need be no row of that number.</summary>
    public int LastRow { get; init; } = Row;

    /// <summary>Whether all of its text leads elsewhere.</summary>
    public bool IsLink { get; init; }

    /// <summary>A text without what of it is none, and without the spaces around it.</summary>
    public static string WithoutObjects(string text) =>
        text.Contains(Object, StringComparison.Ordinal) ? CharacterFolding.Trim(text.Replace($"{Object}", "", StringComparison.Ordinal)).ToString() : text;
}
