using System.Diagnostics;
using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;

namespace GovDisclosure.Model.Documents;

/// <summary>Collects the diagnostics of one document and fills in their messages.</summary>
internal sealed class DiagnosticLog
{
    private const int LongestText = 300;

    /// <summary>Several times the cells of a report.</summary>
    private const int MostDiagnostics = 2_000;

    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <exception cref="TooComplexException">There is more to say than of any report.</exception>
    public void Add(
        DiagnosticCode code, string? cell = null, string? text = null, Place? place = null, params ReadOnlySpan<(string Name, BilingualText Value)> arguments)
    {
        if (_diagnostics.Count >= MostDiagnostics && code != DiagnosticCode.TooComplex)
        {
            throw new TooComplexException(new($"超过 {MostDiagnostics} 处有问题", $"more than {MostDiagnostics} things to report"));
        }

        text = text is null ? null : Shorten(text);
        BilingualText message = Fill(
            code.Message, [.. arguments, ("text", Same(text ?? "")), ("place", Same(place?.ToString() ?? ""))]);
        _diagnostics.Add(new(code.Id, code.Severity, cell, text, place, message));
    }

    /// <summary>Says that a document, or one inside it, is of a kind that is not read.</summary>
    public void AddUnsupported(DocumentKind kind) => Add(DiagnosticCode.UnsupportedFormat, arguments: [("kind", kind.Name), ("advice", kind.Advice)]);

    /// <summary>The text, long ones cut short between two characters.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    public static BilingualText Same(string text) => new(text, text);

    private static BilingualText Fill(BilingualText template, ReadOnlySpan<(string Name, BilingualText Value)> arguments) => new(
        Fill(template.Chinese, arguments, static value => value.Chinese),
        Fill(template.English, arguments, static value => value.English));

    private static string Fill(string template, ReadOnlySpan<(string Name, BilingualText Value)> arguments, Func<BilingualText, string> language)
    {
        StringBuilder filled = new();
        int done = 0;
        while (template.IndexOf('{', done) is >= 0 and int open)
        {
            int close = template.IndexOf('}', open);
            bool isGiven = false;
            filled.Append(template, done, open - done);
            foreach ((string name, BilingualText value) in arguments)
            {
                if (template.AsSpan(open + 1, close - open - 1).SequenceEqual(name))
                {
                    filled.Append(Shorten(language(value)));
                    isGiven = true;
                    break;
                }
            }

            Debug.Assert(isGiven, $"Nothing is given for {template[open..(close + 1)]} in “{template}”");
            done = close + 1;
        }

        return filled.Append(template, done, template.Length - done).ToString();
    }
}
