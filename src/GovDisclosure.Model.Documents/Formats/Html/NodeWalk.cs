using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Walks all nodes under one in the order of the source, however deep they nest, on no stack but its own.</summary>
internal sealed class NodeWalk
{
    private readonly Stack<(INode Node, INodeList Children, int Next)> _open = new();

    private NodeWalk(INode root) => Open(root);

    /// <summary>Every node as it is entered and, if nodes can stand in it, as it is left.</summary>
    /// <param name="root">Whose nodes; it is no part of the walk itself.</param>
    /// <param name="isPassedOver">Of which nodes nothing further is walked once they are entered; they are not left.</param>
    public static IEnumerable<(INode Node, bool IsEntered)> Of(INode root, Func<INode, bool>? isPassedOver = null)
    {
        NodeWalk walk = new(root);
        while (walk._open.TryPop(out (INode Node, INodeList Children, int Next) top))
        {
            IElement? entered = null;
            while (entered is null && top.Next < top.Children.Length)
            {
                INode child = top.Children[top.Next++];
                yield return (child, true);
                entered = child is IElement element && isPassedOver?.Invoke(child) != true ? element : null;
            }

            if (entered is not null)
            {
                walk._open.Push(top);
                walk.Open(entered);
            }
            else if (walk._open.Count > 0)
            {
                yield return (top.Node, false);
            }
        }
    }

    private void Open(INode node) => _open.Push((node, node.ChildNodes, 0));
}
