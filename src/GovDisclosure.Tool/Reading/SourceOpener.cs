using System.IO.Pipelines;

namespace GovDisclosure.Tool.Reading;

/// <summary>Opens files and standard input.</summary>
internal static class SourceOpener
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private const int BufferSize = 64 * 1024;

    public static PipeReader Open(string source, Stream standardInput)
    {
        if (source == StandardInput)
        {
            return Pump(standardInput);
        }

        FileStream file = OpenFile(source);
        return file.CanSeek ? PipeReader.Create(file, new(bufferSize: BufferSize)) : Pump(file);
    }

    private static FileStream OpenFile(string path) =>
        Directory.Exists(path)
            ? throw new SourceIsDirectoryException()
            : new(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.SequentialScan, BufferSize = 0 });

    /// <summary>Reads a stream on the side: a wait for input that never comes can then be broken off, which neither the console nor a pipe allows.</summary>
    private static PipeReader Pump(Stream stream)
    {
        Pipe pipe = new();
        _ = FillAsync();
        return pipe.Reader;

        async Task FillAsync()
        {
            await Task.Yield();
            await using (stream.ConfigureAwait(false))
            {
                Exception? failure = null;
                try
                {
                    await stream.CopyToAsync(pipe.Writer).ConfigureAwait(false);
                }
                catch (Exception exception)
                {
                    failure = exception;
                }

                await pipe.Writer.CompleteAsync(failure).ConfigureAwait(false);
            }
        }
    }
}
