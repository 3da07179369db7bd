using System.IO.Pipelines;

namespace GovDisclosure.Tool.Reading;

/// <summary>Opens files and standard input.</summary>
internal static class SourceOpener
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private const int BufferSize = 64 * 1024;

    public static PipeReader Open(string source, Stream standardInput) =>
        source == StandardInput ? Pump(standardInput) : PipeReader.Create(OpenFile(source), new(bufferSize: BufferSize));

    private static FileStream OpenFile(string path) =>
        Directory.Exists(path)
            ? throw new SourceIsDirectoryException()
            : new(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.SequentialScan, BufferSize = 0 });

    /// <summary>Reads a stream on the side: a wait for input that never comes can then be broken off, which the console's stream does not allow.</summary>
    private static PipeReader Pump(Stream stream)
    {
        Pipe pipe = new();
        _ = FillAsync();
        return pipe.Reader;

        async Task FillAsync()
        {
            await Task.Yield();
            try
            {
                await stream.CopyToAsync(pipe.Writer).ConfigureAwait(false);
                await pipe.Writer.CompleteAsync().ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                await pipe.Writer.CompleteAsync(failure).ConfigureAwait(false);
            }
        }
    }
}
