namespace GovDisclosure.Model.Documents.Formats;

/// <summary>The lines of a source, whatever ends them.</summary>
internal static class SourceLines
{
    /// <summary>Every line without its end; nothing after the last end.</summary>
    public static IEnumerable<Range> Split(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and int length ? start + length : text.Length;
            yield return start..end;
            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }
    }
}
