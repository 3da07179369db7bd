namespace GovDisclosure.Model.Documents;

/// <summary>The language in which findings are told. The report itself is Chinese, as its form is.</summary>
public enum MessageLanguage
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
