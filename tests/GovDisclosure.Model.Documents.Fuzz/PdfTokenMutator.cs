using System.Globalization;
using System.Text.RegularExpressions;

namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>Changes the numbers, names and operators of a PDF object, or of what a page draws.</summary>
internal sealed partial class PdfTokenMutator(Random random)
{
    private static readonly string[] Numbers =
    [
        "0", "-1", "1", "0.0001", "-0", "1e308", "-1e308", "1e-308", "NaN", "Infinity", "2147483647", "-2147483648", "4294967296", "99999999999999999999",
        "1000000", "-1000000", "32768", "3.4e38", "--5", "1.2.3", "+", ".", "1000000000000000000000000000000000000000",
    ];

    private static readonly string[] Operators =
    [
        "q", "Q", "BT", "ET", "0 0 0 0 0 0 cm", "1 0 0 1 1e9 1e9 cm", "1000 0 0 1000 0 0 cm", "0 1 -1 0 0 0 cm", "0.7 0.7 -0.7 0.7 0 0 cm", "0 0 m", "9 9 l",
        "1 2 3 4 5 6 c", "0 0 500 700 re", "-500 -700 0 0 re", "W n", "W* n", "f", "f*", "S", "s", "B*", "b", "n", "h", "0 w", "1e9 w", "[] 0 d", "[0 0] 0 d", "[1 -1] 5 d", "9 M", "1 J",
        "3 Tr", "7 Tr", "0 Tz", "-100 Tz", "1e9 Tc", "-1e9 Tw", "0 TL", "T*", "0 0 Td", "1 0 0 1 0 0 Tm", "0 0 0 0 0 0 Tm", "/F4 0 Tf", "/F4 -12 Tf", "/F4 1e9 Tf", "/Absent 12 Tf",
        "(1) Tj", "<0031> Tj", "<> Tj", "[(1) -1e9 (2)] TJ", "(2) '", "1 1 (3) \"", "/Absent Do", "/Absent gs", "/G3 gs", "/Absent cs", "/Pattern cs", "/P0 scn", "/DeviceN CS", "1 scn", "1 1 1 1 1 1 k",
        "1 g", "1 1 1 rg", "0 G", "/Absent sh", "/OC /Absent BDC", "/Span <</MCID 0>> BDC", "/P BMC", "EMC", "/T MP", "BI /W 1 /H 1 /BPC 8 /CS /G ID a EI", "BI /W 99999 /H 99999 ID", "ID", "EI",
        "BX", "EX", "0 0 0 0 0 0 d1", "1 0 d0", "0.5 i", "/Perceptual ri", "]", "[", ">>", "<<", "(", ")", "<", "endstream", "endobj", "%",
    ];

    private static readonly string[] Entries =
    [
        "/Filter/FlateDecode", "/Filter[/FlateDecode/FlateDecode]", "/Filter/LZWDecode", "/Filter/DCTDecode", "/Filter/Crypt", "/Filter[]", "/Filter null", "/DecodeParms<</Predictor 15/Columns 100000>>",
        "/DecodeParms<</Predictor 2/Colors 99/BitsPerComponent 16/Columns 1>>", "/Kids[1 0 R 2 0 R]", "/Count -1", "/Count 2147483647", "/Rotate 45", "/Rotate -90", "/MediaBox[0 0 0 0]", "/MediaBox[0 0 1e30 1e30]",
        "/MediaBox[595 842 0 0]", "/MediaBox[0 0]", "/CropBox[-9 -9 -1 -1]", "/UserUnit 1e9", "/UserUnit -1", "/Contents[]", "/Contents null", "/Annots[1 0 R null 3]", "/Annots 5", "/Resources null", "/Parent null", "/Type/Page",
        "/Type/Pages", "/Type/ObjStm/N 9/First 9", "/Type/XRef", "/Subtype/Form", "/Subtype/Image", "/Subtype/Type3", "/Subtype/Type0", "/Subtype/TrueType", "/Subtype/CIDFontType2", "/BBox[0 0 0 0]", "/Matrix[0 0 0 0 0 0]", "/FontMatrix[0 0 0 0 0 0]",
        "/FontMatrix[1e9]", "/W[0 1]", "/W[0 2147483647 500]", "/W[0[1 2 3]]", "/DW 1e30", "/W2[1]", "/Widths[]", "/FirstChar 2147483647", "/LastChar -1", "/Encoding/Identity-V", "/Encoding/GBK-EUC-H", "/Encoding<</Differences[1/a/b 2]>>",
        "/Encoding null", "/ToUnicode/Identity-H", "/ToUnicode null", "/DescendantFonts[]", "/CIDToGIDMap null", "/OC<</Type/OCMD/OCGs[null]/VE[/Not[/And]]>>", "/Group<</S/Transparency>>", "/SMask 3 0 R", "/Length 3 0 R", "/Length -1", "/Length 999999999",
    ];

    /// <summary>Changes some tokens.</summary>
    /// <param name="text">What holds them.</param>
    /// <param name="isContent">Whether it is what a page draws, not an object.</param>
    public string Mutate(string text, bool isContent)
    {
        List<string> tokens = [.. Token().Matches(text).Select(match => match.Value)];
        int changes = 1 + random.Next(1 << random.Next(7));
        for (int i = 0; i < changes && tokens.Count > 0; i++)
        {
            Change(tokens, isContent);
        }

        return string.Join(' ', tokens);
    }

    private void Change(List<string> tokens, bool isContent)
    {
        int at = random.Next(tokens.Count);
        int length = Math.Min(random.Next(1, 1 << random.Next(1, 6)), tokens.Count - at);
        switch (random.Next(9))
        {
            case 0:
                tokens.RemoveRange(at, length);
                break;
            case 1:
                tokens.InsertRange(at, tokens.GetRange(random.Next(tokens.Count - length + 1), length));
                break;
            case 2:
                int other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                Nest(tokens, at, isContent);
                break;
            case 4 when isContent:
                tokens.InsertRange(at, Enumerable.Repeat(Any(Operators), random.Next(1 << random.Next(14))));
                break;
            case < 6:
                tokens.Insert(at, Any(isContent ? Operators : Entries));
                break;
            default:
                int number = tokens.FindIndex(at, token => double.TryParse(token, CultureInfo.InvariantCulture, out _));
                if (number >= 0)
                {
                    tokens[number] = random.Next(3) == 0 ? random.Next(60).ToString(CultureInfo.InvariantCulture) : Any(Numbers);
                }

                break;
        }
    }

    private void Nest(List<string> tokens, int at, bool isContent)
    {
        int depth = 1 << random.Next(14);
        (string open, string close) = random.Next(isContent ? 5 : 3) switch
        {
            0 => ("[", "]"),
            1 => ("<</A", ">>"),
            2 => ("(", ")"),
            3 => ("q", "Q"),
            _ => ("/Span BMC", "EMC"),
        };
        tokens.Insert(at, string.Concat(Enumerable.Repeat(open + " ", depth)));
        if (random.Next(2) == 0)
        {
            tokens.Insert(random.Next(at, tokens.Count) + 1, string.Concat(Enumerable.Repeat(close + " ", depth)));
        }
    }

    private string Any(string[] choices) => choices[random.Next(choices.Length)];

    [GeneratedRegex(@"<<|>>|[\[\]]|\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>|/[^\s/<>()\[\]]*|[^\s/<>()\[\]]+|[<>()]", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}
