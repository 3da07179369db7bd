namespace GovDisclosure.Tool.Presentation;

/// <summary>A language the tool speaks.</summary>
internal enum Language
{
    English,
    Chinese,
}
