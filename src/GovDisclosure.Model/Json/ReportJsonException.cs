using System.Text.Json;

namespace GovDisclosure.Model.Json;

/// <summary>The JSON of a report was refused; <see cref="Error"/> says why and where.</summary>
/// <remarks>
/// Being a <see cref="JsonException"/>, it reaches callers of <see cref="JsonSerializer"/> as such. There,
/// <see cref="JsonException.Path"/> is the host's path to the report; the place within the report is in <see cref="Error"/>,
/// whose line and byte count from the start of the whole payload.
/// </remarks>
public sealed class ReportJsonException : JsonException
{
    /// <summary>Wraps an error.</summary>
    /// <param name="error">Why and where the JSON was refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public ReportJsonException(ReportJsonError error)
        : base(MessageOf(error)) => Error = error;

    /// <summary>Why and where the JSON was refused.</summary>
    public ReportJsonError Error { get; }

    private static string MessageOf(ReportJsonError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Message.English;
    }
}
