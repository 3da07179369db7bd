namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Which objects lead to which along those references that the library follows by recursion.</summary>
internal sealed class ObjectGraph(ReadingBudget budget)
{
    /// <summary>More than the levels of any tree of pages or names.</summary>
    private const int Deepest = 50;

    private readonly Dictionary<int, HashSet<int>> _next = [];

    public void Add(int from, int to)
    {
        if (!_next.TryGetValue(from, out HashSet<int>? next))
        {
            _next.Add(from, next = []);
        }

        next.Add(to);
    }

    /// <summary>Fails where references lead back to where they began, or too deep.</summary>
    public void Check()
    {
        Dictionary<int, int> heights = [];
        Stack<(int Node, bool IsDone)> open = new();
        HashSet<int> path = [];
        foreach (int root in _next.Keys)
        {
            open.Push((root, false));
            while (open.TryPop(out (int Node, bool IsDone) top))
            {
                budget.SpendSteps(1);
                if (top.IsDone)
                {
                    path.Remove(top.Node);
                    heights[top.Node] = 1 + _next[top.Node].Max(next => heights.GetValueOrDefault(next));
                    Refuse(heights[top.Node] > Deepest);
                }
                else if (_next.TryGetValue(top.Node, out HashSet<int>? next) && !heights.ContainsKey(top.Node))
                {
                    Refuse(!path.Add(top.Node));
                    open.Push((top.Node, true));
                    foreach (int node in next)
                    {
                        Refuse(path.Contains(node));
                        open.Push((node, false));
                    }
                }
            }
        }
    }

    private void Refuse(bool isTooDeep)
    {
        if (isTooDeep)
        {
            budget.Exceed(new("对象循环引用或嵌套过深", "objects that refer to each other in circles or nest too deep"));
        }
    }
}
