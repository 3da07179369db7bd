namespace GovDisclosure.Model.Forms;

/// <summary>A heading the form prints over several rows or columns that is not a member of the JSON: an item of Art. 20 in table 二, 法人或其他组织 in table 三, 行政诉讼 in table 四.</summary>
public sealed class FormHeading : FormItem
{
    internal FormHeading(BilingualText text, string? legalBasis = null, params string[] variants)
        : base("", text, variants) => LegalBasis = legalBasis;

    /// <summary>The article the heading cites, such as <c>Art. 20(1)</c>; <see langword="null"/> where it cites none.</summary>
    public string? LegalBasis { get; }
}
