namespace GovDisclosure.Model.Forms;

/// <summary>A relation the form demands between its cells: the cells of one side add up to what those of the other side add up to.</summary>
public sealed class FormSum
{
    internal FormSum(IEnumerable<FormCell> left, IEnumerable<FormCell> right)
    {
        Left = [.. left];
        Right = [.. right];
    }

    /// <summary>The cells that are added up: the parts of a total, or the left side of a balance.</summary>
    public IReadOnlyList<FormCell> Left { get; }

    /// <summary>The cells they must equal: one total, or the right side of a balance.</summary>
    public IReadOnlyList<FormCell> Right { get; }

    /// <summary>The relation in the addresses of its cells.</summary>
    /// <returns>For example <c>/a/b + /a/c = /a/total</c>.</returns>
    public override string ToString() => $"{string.Join(" + ", Left)} = {string.Join(" + ", Right)}";
}
