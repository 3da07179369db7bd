namespace GovDisclosure.Tool;

/// <summary>Tells the reader of our output having gone from other trouble with writing.</summary>
internal static class BrokenPipe
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException exception) =>
        exception.HResult == UnixBrokenPipe || exception.HResult is WindowsBrokenPipe or WindowsNoData;
}
