namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>
/// Changes PDF documents where changes are felt: what pages draw, before it is packed anew, and the entries of objects. Most are
/// whole files, so that what is changed is read. Now and then how streams are packed is changed, where the file says that its
/// objects are, or any byte, which mostly breaks a stream.
/// </summary>
internal sealed class PdfMutator(Random random) : IDocumentMutator
{
    private readonly Dictionary<byte[], PdfObjects> _parsed = [];
    private readonly ByteMutator _bytes = new(random);
    private readonly PdfTokenMutator _tokens = new(random);
    private readonly PdfAssembler _assembler = new(random, hasFaults: false);
    private readonly PdfAssembler _faultyAssembler = new(random, hasFaults: true);

    public byte[] Mutate(byte[] document, byte[] other)
    {
        int kind = random.Next(20);
        if (kind == 0)
        {
            return _bytes.Mutate(document, other);
        }

        PdfObjects objects = Parse(document).Copy();
        int changes = 1 + random.Next(1 << random.Next(5));
        for (int i = 0; i < changes; i++)
        {
            Change(objects.All, other);
        }

        byte[] written = (kind < 4 ? _faultyAssembler : _assembler).Write(objects, isPacked: random.Next(4) == 0);
        return kind == 1 ? _bytes.Mutate(written, other) : written;
    }

    private PdfObjects Parse(byte[] document)
    {
        if (!_parsed.TryGetValue(document, out PdfObjects? objects))
        {
            _parsed.Add(document, objects = PdfObjects.Parse(document));
        }

        return objects;
    }

    private void Change(List<PdfObject> objects, byte[] other)
    {
        int at = random.Next(objects.Count);
        PdfObject changed = objects[at];
        switch (random.Next(12))
        {
            case 0:
                objects[at] = objects[random.Next(objects.Count)] with { Number = changed.Number };
                break;
            case 1:
                objects.Add(changed with { Number = random.Next(2 * objects.Count) });
                break;
            case 2:
                List<PdfObject> others = Parse(other).All;
                objects[at] = others[random.Next(others.Count)] with { Number = changed.Number };
                break;
            case < 6:
                objects[at] = changed with { Body = _tokens.Mutate(changed.Body, isContent: false) };
                break;
            default:
                PdfObject[] drawn = [.. objects.Where(candidate => candidate.Stream is { Length: > 0 } stream && !stream.AsSpan(0, Math.Min(stream.Length, 200)).ContainsAnyInRange('\u0080', '\u00FF'))];
                if (drawn.Length > 0)
                {
                    PdfObject content = drawn[random.Next(drawn.Length)];
                    objects[objects.IndexOf(content)] = content with { Stream = _tokens.Mutate(content.Stream!, isContent: true) };
                }

                break;
        }
    }
}
