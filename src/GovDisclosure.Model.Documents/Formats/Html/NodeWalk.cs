using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Walks all nodes under one in the order of the source, however deep they nest, on no stack but its own.</summary>
internal sealed class NodeWalk
{
    private readonly Stack<(INode Node, int Next)> _open = new();

    private NodeWalk(INode root) => _open.Push((root, 0));

    /// <summary>Every node as it is entered and, if nodes can stand in it, as it is left.</summary>
    /// <param name="root">Whose nodes; it is no part of the walk itself.</param>
    /// <param name="isPassedOver">Of which nodes nothing further is walked once they are entered; they are not left.</param>
    public static IEnumerable<(INode Node, bool IsEntered)> Of(INode root, Func<INode, bool>? isPassedOver = null)
    {
        NodeWalk walk = new(root);
        while (walk._open.TryPop(out (INode Node, int Next) top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                if (walk._open.Count > 0)
                {
                    yield return (top.Node, false);
                }

                continue;
            }

            INode child = top.Node.ChildNodes[top.Next];
            walk._open.Push((top.Node, top.Next + 1));
            yield return (child, true);
            if (child is IElement && isPassedOver?.Invoke(child) != true)
            {
                walk._open.Push((child, 0));
            }
        }
    }
}
