using System.Globalization;
using System.Text;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>A page of a sketch. Places are measured from its top left corner.</summary>
internal sealed class SketchPage(double width, double height, int rotate)
{
    private readonly StringBuilder _content = new();
    private readonly HashSet<char> _characters = [];

    public double Width { get; set; } = width;

    public double Height { get; } = height;

    public int Rotate { get; } = rotate;

    /// <summary>Whether everything lies on its side, to be read upwards.</summary>
    public bool IsSideways { get; init; }

    /// <summary>Further resources, further fonts, and further entries of the page itself.</summary>
    public string Resources { get; set; } = "";

    public string Fonts { get; set; } = "";

    public string Entries { get; set; } = "";

    /// <summary>The width and the height of the paper.</summary>
    public (double Width, double Height) Paper => IsSideways ? (Height, Width) : (Width, Height);

    public string Content => IsSideways ? string.Create(CultureInfo.InvariantCulture, $"0 1 -1 0 {Height} 0 cm\n{_content}") : _content.ToString();

    public IEnumerable<char> Characters => _characters;

    /// <summary>Adds operators as they are.</summary>
    public SketchPage Raw(string operators)
    {
        _content.Append(operators).Append('\n');
        return this;
    }

    /// <summary>Prints a text with its baseline at a place.</summary>
    public SketchPage Text(double x, double y, string text, double size = 10, string font = "F") =>
        Text(string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {x} {Height - y}"), text, size, font);

    /// <summary>Prints a text to be read upwards, from a place on.</summary>
    public SketchPage TextUp(double x, double y, string text, double size = 10) =>
        Text(string.Create(CultureInfo.InvariantCulture, $"0 1 -1 0 {x} {Height - y}"), text, size);

    public SketchPage Line(double x1, double y1, double x2, double y2) =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"0.5 w {x1} {Height - y1} m {x2} {Height - y2} l S"));

    /// <summary>Shows nothing any more of a part of the page at its right and below.</summary>
    public SketchPage Clip(double right, double below) =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"0 {below} {Width - right} {Height - below} re W n"));

    public SketchPage Fill(double x1, double y1, double x2, double y2, string colour = "0 g") =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"q {colour} {x1} {Height - y2} {x2 - x1} {y2 - y1} re f Q"));

    public SketchPage Frame(double x1, double y1, double x2, double y2) =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"0.5 w {x1} {Height - y2} {x2 - x1} {y2 - y1} re S"));

    private SketchPage Text(string matrix, string text, double size, string font = "F")
    {
        _characters.UnionWith(text);
        string codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        return Raw(string.Create(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {matrix} Tm <{codes}> Tj ET"));
    }
}
