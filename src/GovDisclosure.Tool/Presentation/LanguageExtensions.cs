using GovDisclosure.Model;

namespace GovDisclosure.Tool.Presentation;

/// <summary>Picks the text of a language.</summary>
internal static class LanguageExtensions
{
    public static string In(this BilingualText text, Language language) => language == Language.Chinese ? text.Chinese : text.English;
}
