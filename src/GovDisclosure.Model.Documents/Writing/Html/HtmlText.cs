using System.Text;

namespace GovDisclosure.Model.Documents.Writing.Html;

/// <summary>Builds the text of a page: what is given as text is escaped, what is given as markup is not.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _markup = new();

    /// <summary>Adds markup and ends the line.</summary>
    public HtmlText Line(string markup = "")
    {
        _markup.Append(markup).Append('\n');
        return this;
    }

    /// <summary>Adds markup.</summary>
    public HtmlText Markup(string markup)
    {
        _markup.Append(markup);
        return this;
    }

    /// <summary>Adds text.</summary>
    public HtmlText Text(string text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => _markup.Append("&amp;"),
                '<' => _markup.Append("&lt;"),
                '>' => _markup.Append("&gt;"),
                '"' => _markup.Append("&quot;"),
                _ => _markup.Append(c),
            };
        }

        return this;
    }

    /// <summary>Adds an attribute.</summary>
    public HtmlText Attribute(string name, string value) => Markup($" {name}=\"").Text(value).Markup("\"");

    public override string ToString() => _markup.ToString();
}
