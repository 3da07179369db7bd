using System.Globalization;
using System.Text;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>Writes PDF documents by hand, every operator of them, so that tests can draw what no program would.</summary>
internal sealed class PdfSketch
{
    private readonly List<SketchPage> _pages = [];
    private readonly List<string> _extra = [];

    /// <summary>Whether the font says which characters its codes stand for.</summary>
    public bool HasToUnicode { get; init; } = true;

    /// <summary>Whether what is on its pages lies on its side.</summary>
    public bool IsSideways { get; init; }

    public SketchPage Page(double width = 595, double height = 842, int rotate = 0)
    {
        SketchPage page = new(width, height, rotate) { IsSideways = IsSideways };
        _pages.Add(page);
        return page;
    }

    /// <summary>Adds an object; gives its number.</summary>
    public int Object(string body)
    {
        _extra.Add(body);
        return 5 + _extra.Count;
    }

    /// <summary>Adds to a page the same font under another name, to be called <c>B</c> there.</summary>
    public void AddBold(SketchPage page) =>
        page.Fonts = $"/B {Object("<</Type/Font/Subtype/Type0/BaseFont/Sketch-Bold/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>")} 0 R";

    public byte[] Build()
    {
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "",
            $"<</Type/Font/Subtype/Type0/BaseFont/Sketch/Encoding/Identity-H/DescendantFonts[4 0 R]{(HasToUnicode ? "/ToUnicode 5 0 R" : "")}>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/Sketch/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor<</Type/FontDescriptor/FontName/Sketch/Flags 4/FontBBox[0 -200 1000 800]>>>>",
            Stream("", CharacterMap()),
            .. _extra,
        ];
        StringBuilder kids = new();
        foreach (SketchPage page in _pages)
        {
            objects.Add(Stream("", page.Content));
            int content = objects.Count;
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.Paper.Width} {page.Paper.Height}]/Rotate {page.Rotate}/Contents {content} 0 R/Resources<</Font<</F 3 0 R{page.Fonts}>>{page.Resources}>>{page.Entries}>>"));
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }

        objects[1] = $"<</Type/Pages/Count {_pages.Count}/Kids[{kids}]>>";
        return Assemble(objects);
    }

    public static string Stream(string entries, string content) => $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";

    /// <summary>A document of objects, the first of them its catalog.</summary>
    public static byte[] Assemble(IReadOnlyList<string> objects)
    {
        StringBuilder file = new("%PDF-1.7\n");
        List<int> offsets = [];
        foreach ((int index, string body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private string CharacterMap()
    {
        char[] characters = [.. _pages.SelectMany(page => page.Characters).Distinct().Order()];
        StringBuilder map = new("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Sketch def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (char[] block in characters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (char c in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{(int)c:X4}> <{(int)c:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nend\nend\n").ToString();
    }
}
