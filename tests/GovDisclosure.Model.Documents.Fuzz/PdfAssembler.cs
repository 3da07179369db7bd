using System.Globalization;
using System.Text;

namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>Writes PDF objects as a document: as the format has it or, where it may have faults, now and then packed otherwise and with places that are wrong.</summary>
internal sealed class PdfAssembler(Random random, bool hasFaults)
{
    private const string Flate = "/Filter/FlateDecode";

    /// <summary>Writes a document.</summary>
    /// <param name="document">Its objects.</param>
    /// <param name="isPacked">Whether those that are no streams are packed together.</param>
    public byte[] Write(PdfObjects document, bool isPacked)
    {
        StringBuilder file = new("%PDF-1.7\n");
        SortedDictionary<int, int> places = [];
        List<PdfObject> packed = [];
        foreach (PdfObject written in document.All)
        {
            if (isPacked && written.Stream is null)
            {
                packed.Add(written);
                continue;
            }

            places[written.Number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{written.Number} 0 obj\n{(written.Stream is null ? written.Body : Pack(written.Body, written.Stream))}\nendobj\n");
        }

        if (isPacked)
        {
            WritePacked(file, document, packed, places);
        }
        else
        {
            WriteTable(file, document, places);
        }

        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>One time in so many.</summary>
    private bool Rarely(int times = 20) => hasFaults && random.Next(times) == 0;

    private string Pack(string dictionary, string stream)
    {
        (string filter, string data) = (hasFaults ? random.Next(40) : 40) switch
        {
            0 => ("", stream),
            1 => ("/Filter[/FlateDecode/FlateDecode]", PdfObjects.Pack(PdfObjects.Pack(stream))),
            2 => ("/Filter/ASCIIHexDecode", Convert.ToHexString(Encoding.Latin1.GetBytes(stream)) + ">"),
            3 => ("/Filter/LZWDecode", stream),
            4 => ("/Filter/RunLengthDecode", stream),
            5 => ("/Filter/ASCII85Decode", stream + "~>"),
            6 => ($"{Flate}/DecodeParms<</Predictor {random.Next(20)}/Columns {random.Next(1 << random.Next(20))}>>", PdfObjects.Pack(stream)),
            7 => (Flate, PdfObjects.Pack(new string((char)random.Next(32, 127), 1 << random.Next(25)))),
            _ => (Flate, PdfObjects.Pack(stream)),
        };
        if (Rarely(100) && data.Length > 0)
        {
            data = data[..random.Next(data.Length)];
        }

        int end = dictionary.LastIndexOf(">>", StringComparison.Ordinal);
        int length = Rarely(100) ? random.Next(2 * (data.Length + 1)) : data.Length;
        return string.Create(CultureInfo.InvariantCulture, $"{(end < 0 ? dictionary + "<<" : dictionary[..end])}{filter}/Length {length}>>\nstream\n{data}\nendstream");
    }

    private void WriteTable(StringBuilder file, PdfObjects document, SortedDictionary<int, int> places)
    {
        int table = file.Length;
        int size = places.Count == 0 ? 1 : places.Keys.Max() + 1;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {(Rarely() ? random.Next(2 * size) : size)}\n");
        for (int number = 0; number < size; number++)
        {
            bool isUsed = places.TryGetValue(number, out int place);
            file.Append(CultureInfo.InvariantCulture, $"{(Rarely(400) ? random.Next(file.Length) : place):D10} {(isUsed ? "00000 n" : "65535 f")} \n");
        }

        string previous = Rarely() ? string.Create(CultureInfo.InvariantCulture, $"/Prev {(Rarely(2) ? table : random.Next(file.Length))}") : "";
        string root = Rarely() ? string.Create(CultureInfo.InvariantCulture, $"{random.Next(size + 1)} 0 R") : document.Root;
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}/Root {root}{previous}>>\n");
        WriteEnd(file, table);
    }

    /// <summary>Puts the objects that are no streams into one stream, and the places of all into another.</summary>
    private void WritePacked(StringBuilder file, PdfObjects document, List<PdfObject> packed, SortedDictionary<int, int> places)
    {
        int holder = document.All.Max(written => written.Number) + 1;
        StringBuilder header = new();
        StringBuilder bodies = new();
        foreach (PdfObject held in packed)
        {
            header.Append(CultureInfo.InvariantCulture, $"{held.Number} {(Rarely(400) ? random.Next(1 << 20) : bodies.Length)} ");
            bodies.Append(held.Body).Append('\n');
        }

        places[holder] = file.Length;
        string entries = string.Create(CultureInfo.InvariantCulture, $"<</Type/ObjStm/N {(Rarely() ? random.Next(1 << 20) : packed.Count)}/First {(Rarely() ? random.Next(1 << 20) : header.Length)}>>");
        file.Append(CultureInfo.InvariantCulture, $"{holder} 0 obj\n{Pack(entries, header.ToString() + bodies)}\nendobj\n");
        places[holder + 1] = file.Length;
        StringBuilder rows = new();
        for (int number = 0; number <= holder + 1; number++)
        {
            int index = packed.FindLastIndex(held => held.Number == number);
            bool isUsed = places.TryGetValue(number, out int place);
            (int kind, int second, int third) = isUsed ? (1, place, 0) : index >= 0 ? (2, holder, index) : (0, 0, 0);
            rows.Append((char)(Rarely(400) ? random.Next(4) : kind)).Append((char)((second >> 16) & 255)).Append((char)((second >> 8) & 255)).Append((char)(second & 255)).Append((char)((third >> 8) & 255)).Append((char)(third & 255));
        }

        string widths = Rarely() ? string.Create(CultureInfo.InvariantCulture, $"[{random.Next(-1, 9)} {random.Next(-1, 9)} {random.Next(-1, 9)}]") : "[1 3 2]";
        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"{holder + 1} 0 obj\n{Pack($"<</Type/XRef/Size {holder + 2}/W{widths}/Root {document.Root}>>", rows.ToString())}\nendobj\n");
        WriteEnd(file, table);
    }

    private void WriteEnd(StringBuilder file, int table) =>
        file.Append(CultureInfo.InvariantCulture, $"startxref\n{(Rarely() ? random.Next(-1, 2 * file.Length) : table)}\n%%EOF\n");
}
