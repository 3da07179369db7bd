using System.Text;

namespace GovDisclosure.Model.Documents.Formats;

/// <summary>A document's characters, and what is needed to say where in its bytes they stood.</summary>
/// <param name="Characters">The text without its byte order mark.</param>
/// <param name="Encoding">The encoding it was in.</param>
/// <param name="MarkLength">The length of the byte order mark in bytes, 0 where there was none.</param>
internal sealed record DecodedText(string Characters, Encoding Encoding, int MarkLength);
