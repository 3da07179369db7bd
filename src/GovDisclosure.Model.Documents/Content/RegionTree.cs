namespace GovDisclosure.Model.Documents.Content;

/// <summary>How the regions of a source lie in each other, by <see cref="DocumentContent.Regions"/>.</summary>
internal static class RegionTree
{
    /// <summary>The smallest region that two regions are part of. No region begins before the one it is part of, and so none has a lower number.</summary>
    public static int Common(IReadOnlyList<int> regions, int one, int other)
    {
        while (one != other)
        {
            (one, other) = one > other ? (regions[one], other) : (one, regions[other]);
        }

        return one;
    }
}
