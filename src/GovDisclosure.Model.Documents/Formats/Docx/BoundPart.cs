using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The texts of a part with data, without spaces, each by its path.</summary>
internal sealed class BoundPart : IMarkupVisitor
{
    /// <summary>Deeper, with more texts or with longer paths is no data that a form is filled from.</summary>
    public const int Deepest = 32;
    private const int MostTexts = 20_000;
    private const int MostCharacters = 500_000;

    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);
    private readonly Stack<Node> _open = new([new Node("")]);
    private int _characters;

    /// <summary>Whether it was not read to its end.</summary>
    public bool IsTooMuch { get; private set; }

    public bool Has(string path) => _texts.ContainsKey(path);

    /// <summary>The text at a path; null where more than a text stands.</summary>
    public string? Find(string path) => _texts.GetValueOrDefault(path);

    public bool Enter(XmlReader element)
    {
        if (IsTooMuch)
        {
            return false;
        }

        Node around = _open.Peek();
        around.HasElements = true;
        string path = around.PathOf(BoundPath.Step(element.NamespaceURI, element.LocalName));
        if (!Spend(path.Length) || element.Depth >= Deepest)
        {
            IsTooMuch = true;
            return false;
        }

        for (bool isAttribute = element.MoveToFirstAttribute(); isAttribute && !IsTooMuch; isAttribute = element.MoveToNextAttribute())
        {
            string attribute = path + BoundPath.Attribute(element.NamespaceURI, element.LocalName);
            IsTooMuch |= !Spend(attribute.Length);
            _texts[attribute] = CharacterFolding.WithoutSpaces(element.Value);
        }

        element.MoveToElement();
        _texts[path] = "";
        _open.Push(new(path));
        return true;
    }

    public void Leave(XmlReader element)
    {
        Node node = _open.Pop();
        _texts[node.Path] = node.HasElements ? null : CharacterFolding.WithoutSpaces(node.Text.ToString());
    }

    public void AddText(XmlReader text) => _open.Peek().Text.Append(text.Value);

    private bool Spend(int characters)
    {
        _characters += characters;
        return !IsTooMuch && _texts.Count < MostTexts && _characters <= MostCharacters;
    }

    private sealed class Node(string path)
    {
        private Dictionary<string, int>? _counts;

        public string Path { get; } = path;

        public StringBuilder Text { get; } = new();

        public bool HasElements { get; set; }

        /// <summary>The path of the next element in it of a name.</summary>
        public string PathOf(string step)
        {
            int number = ++CollectionsMarshal.GetValueRefOrAddDefault(_counts ??= new(StringComparer.Ordinal), step, out _);
            return string.Create(CultureInfo.InvariantCulture, $"{Path}{step}[{number}]");
        }
    }
}
