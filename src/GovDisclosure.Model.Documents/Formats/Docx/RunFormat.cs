using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What of the format of text decides how it is read; null where nothing is said of it.</summary>
internal record struct RunFormat(bool? Hidden, bool? Struck, bool? DoublyStruck, Script? Script)
{
    /// <summary>Half points by which Word raises text; what is moved by less is set straight, not raised.</summary>
    private const int LeastRise = 6;

    public readonly bool IsHidden => Hidden == true;

    public readonly bool IsStruck => Struck == true || DoublyStruck == true;

    /// <summary>The format with another one for what it says nothing of.</summary>
    public readonly RunFormat Over(RunFormat other) => new(Hidden ?? other.Hidden, Struck ?? other.Struck, DoublyStruck ?? other.DoublyStruck, Script ?? other.Script);

    /// <summary>The format by a character style upon that by a paragraph style: what both hide or strike out, they show.</summary>
    public readonly RunFormat Upon(RunFormat paragraph) =>
        Over(paragraph) with { Hidden = Toggle(Hidden, paragraph.Hidden), Struck = Toggle(Struck, paragraph.Struck) };

    /// <summary>Takes a property of a run in; those that change nothing are passed over.</summary>
    public void Apply(XmlReader property)
    {
        switch (property.LocalName)
        {
            case "vanish":
                Hidden = WordMarkup.IsOn(property);
                break;
            case "strike":
                Struck = WordMarkup.IsOn(property);
                break;
            case "dstrike":
                DoublyStruck = WordMarkup.IsOn(property);
                break;
            case "vertAlign":
                Script = WordMarkup.Value(property) switch
                {
                    "superscript" => Docx.Script.Super,
                    "subscript" => Docx.Script.Sub,
                    _ => Docx.Script.Baseline,
                };
                break;
            case "position" when RiseOf(property) is var rise && Math.Abs(rise) >= LeastRise:
                Script ??= rise > 0 ? Docx.Script.Super : Docx.Script.Sub;
                break;
        }
    }

    private static bool? Toggle(bool? upper, bool? lower) => upper is null || lower is null ? upper ?? lower : upper != lower;

    private static decimal RiseOf(XmlReader property) =>
        decimal.TryParse(WordMarkup.Value(property), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rise) ? rise : 0;
}
