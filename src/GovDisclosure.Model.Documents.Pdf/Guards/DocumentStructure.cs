using GovDisclosure.Model.Documents.Content;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>
/// Looks at the objects of a document before the library does, wherever in the file they may stand: circles among them would
/// overflow its stack. Font programs and drawings of characters, which it would run through without any bound, are emptied:
/// widths and characters are known without them.
/// </summary>
internal sealed class DocumentStructure
{
    /// <summary>The keys whose references are followed by recursion.</summary>
    private static readonly string[] Followed = ["Kids", "Function", "Functions", "Length", "UseCMap", "Alternate", "SMask", "Mask"];

    private readonly byte[] _document;
    private readonly ObjectGraph _graph;
    private readonly ReadingBudget _budget;
    private readonly HashSet<int> _drawings = [];
    private readonly HashSet<int> _characterDrawings = [];
    private bool _mayEmptyCharacters;
    private readonly Dictionary<int, List<int>> _streams = [];

    private DocumentStructure(byte[] document, ReadingBudget budget)
    {
        _document = document;
        _budget = budget;
        _graph = new(budget);
    }

    /// <summary>Nothing, packed by Flate.</summary>
    public static ReadOnlySpan<byte> PackedNothing => [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1];

    /// <summary>Looks through a document, and empties its font programs; encrypted or not, they do no harm unreadable.</summary>
    /// <exception cref="TooComplexException">Its objects nest too deep, or in circles.</exception>
    public static DocumentStructure Scan(byte[] document, ReadingBudget budget)
    {
        DocumentStructure structure = new(document, budget);
        ReadOnlySpan<byte> bytes = document;
        int from = 0;
        while (from < bytes.Length && bytes[from..].IndexOf("obj"u8) is >= 0 and int at)
        {
            int start = from + at + 3;
            if (NumberBefore(bytes[..(start - 3)]) is { } number)
            {
                structure.ReadObject(bytes, start, number);
            }

            from = start;
        }

        structure._graph.Check();
        structure.EmptyDrawings();
        return structure;
    }

    /// <summary>Empties the drawings of characters, now and as they are found, in a document known not to be encrypted: what is encrypted cannot be replaced.</summary>
    public void EmptyCharacters()
    {
        _mayEmptyCharacters = true;
        EmptyDrawings();
    }

    /// <summary>Looks through objects packed in a stream.</summary>
    public void AddPacked(ReadOnlySpan<byte> unpacked, DictionaryToken dictionary)
    {
        if (!dictionary.TryGet(NameToken.N, out NumericToken count) || !dictionary.TryGet(NameToken.First, out NumericToken first))
        {
            return;
        }

        SyntaxReader header = new(unpacked, 0);
        for (int i = 0; i < count.Int; i++)
        {
            if (header.Next() != SyntaxTokenKind.Number)
            {
                break;
            }

            int number = header.Number;
            if (header.Next() != SyntaxTokenKind.Number)
            {
                break;
            }

            long at = (long)first.Int + header.Number;
            if (at >= 0 && at < unpacked.Length)
            {
                ReadObject(unpacked, (int)at, number);
            }
        }

        _graph.Check();
        EmptyDrawings();
    }

    /// <summary>The object number in front of <c>obj</c>: <c>12 0 obj</c>.</summary>
    private static int? NumberBefore(ReadOnlySpan<byte> before)
    {
        ReadOnlySpan<byte> spaces = " \t\r\n\f\0"u8;
        ReadOnlySpan<byte> generation = before[Math.Max(0, before.Length - 64)..].TrimEnd(spaces);
        ReadOnlySpan<byte> rest = TrimDigits(generation);
        ReadOnlySpan<byte> number = rest.TrimEnd(spaces);
        return rest.Length == generation.Length || number.Length == rest.Length
            || !System.Buffers.Text.Utf8Parser.TryParse(number[TrimDigits(number).Length..], out int value, out _)
            ? null
            : value;
    }

    private static ReadOnlySpan<byte> TrimDigits(ReadOnlySpan<byte> text) => text.TrimEnd("0123456789"u8);

    /// <summary>Reads one object up to its end, its stream, or the next object.</summary>
    private void ReadObject(ReadOnlySpan<byte> bytes, int start, int number)
    {
        SyntaxReader syntax = new(bytes, start);
        Stack<(bool IsDictionary, string? Key, string? Owner)> open = new();
        (int Before, int Last) numbers = (-1, -1);
        (bool IsDictionary, string? Key, string? Owner) own;
        bool isKeyNext = false;
        bool isAfterNumber = false;
        while (true)
        {
            int position = syntax.Position;
            SyntaxTokenKind kind = syntax.Next();
            _budget.SpendSteps(1 + ((syntax.Position - position) / 16));
            switch (kind)
            {
                case SyntaxTokenKind.Open:
                    string? owner = open.TryPeek(out (bool IsDictionary, string? Key, string? Owner) outer) ? outer.Key : null;
                    open.Push((syntax.IsDictionary, owner, owner));
                    isKeyNext = syntax.IsDictionary;
                    break;
                case SyntaxTokenKind.Close:
                    open.TryPop(out _);
                    isKeyNext = open.TryPeek(out own) && own.IsDictionary;
                    break;
                case SyntaxTokenKind.Name when isKeyNext || (isAfterNumber && open.TryPeek(out own) && own.IsDictionary):
                    open.Push((true, syntax.Text, open.Pop().Owner));
                    isKeyNext = false;
                    break;
                case SyntaxTokenKind.Word when syntax.Text == "R":
                    open.TryPeek(out own);
                    AddReference(number, numbers.Before, isBare: open.Count == 0 || (open.Count == 1 && !own.IsDictionary), own.Key, own.Owner);
                    isKeyNext = open.TryPeek(out own) && own.IsDictionary;
                    break;
                case SyntaxTokenKind.Word when syntax.Text == "stream":
                    AddStream(number, syntax.Position);
                    return;
                case SyntaxTokenKind.End:
                case SyntaxTokenKind.Word when syntax.Text is "endobj" or "obj" or "xref" or "trailer":
                    return;
                case SyntaxTokenKind.Number:
                    break;
                default:
                    isKeyNext = open.TryPeek(out own) && own.IsDictionary;
                    break;
            }

            isAfterNumber = kind == SyntaxTokenKind.Number;
            numbers = isAfterNumber ? (numbers.Last, syntax.Number) : (-1, -1);
            if (kind == SyntaxTokenKind.Close && open.Count == 0 && bytes != _document)
            {
                return;
            }
        }
    }

    private void AddReference(int from, int to, bool isBare, string? key, string? owner)
    {
        if (to < 0)
        {
            return;
        }

        if (isBare || Array.IndexOf(Followed, key) >= 0)
        {
            _graph.Add(from, to);
        }

        if (key is "FontFile" or "FontFile2" or "FontFile3")
        {
            _drawings.Add(to);
        }
        else if (owner == "CharProcs")
        {
            _characterDrawings.Add(to);
        }
    }

    private void AddStream(int number, int position)
    {
        if (!_streams.TryGetValue(number, out List<int>? positions))
        {
            _streams.Add(number, positions = []);
        }

        positions.Add(position);
    }

    private void EmptyDrawings()
    {
        foreach (int number in _mayEmptyCharacters ? _drawings.Union(_characterDrawings) : _drawings)
        {
            foreach (int start in _streams.GetValueOrDefault(number, []))
            {
                int length = _document.AsSpan(start).IndexOf("endstream"u8);
                _budget.SpendSteps((length < 0 ? _document.Length : length) / 256);
                Span<byte> stream = _document.AsSpan(start, length < 0 ? _document.Length - start : length).TrimStart("\r\n"u8);
                stream.Fill((byte)' ');
                if (stream.Length >= PackedNothing.Length)
                {
                    PackedNothing.CopyTo(stream);
                }
            }
        }

        _drawings.Clear();
        if (_mayEmptyCharacters)
        {
            _characterDrawings.Clear();
        }
    }
}
