namespace GovDisclosure.Model;

/// <summary>Builds the all-blank and all-zero instances of rows and tables.</summary>
internal static class UniformCells
{
    public static T Blank<T>(int size, TakeCells<T> from) => Fill(size, from, null);

    public static T Zero<T>(int size, TakeCells<T> from) => Fill(size, from, 0);

    private static T Fill<T>(int size, TakeCells<T> from, long? value)
    {
        long?[] filled = new long?[size];
        Array.Fill(filled, value);
        ReadOnlySpan<long?> cells = filled;
        return from(ref cells);
    }
}
