using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>A sum of the form with its cells as places among the copied counts.</summary>
internal sealed class CompiledSum
{
    public CompiledSum(Form form, FormSum definition)
    {
        Definition = definition;
        Left = [.. definition.Left.Select(form.IndexOf)];
        Right = [.. definition.Right.Select(form.IndexOf)];
    }

    public FormSum Definition { get; }

    public int[] Left { get; }

    public int[] Right { get; }

    /// <summary>The cell a reader looks at first: the total of the parts, or of the right side of a balance.</summary>
    public int Total => Right[0];

    /// <summary>Whether the sum states a total, rather than balancing several cells against several.</summary>
    public bool IsTotal => Right.Length == 1;

    /// <summary>Every cell, the total first and the others in printed order.</summary>
    public int[] TotalFirst => [Total, .. Left, .. Right[1..]];

    public static CompiledSum[] All(Form form, IEnumerable<FormSum> sums) => [.. sums.Select(sum => new CompiledSum(form, sum))];
}
