namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>Every style of page.</summary>
internal static class HtmlStyles
{
    public static IReadOnlyList<HtmlStyle> All { get; } =
    [
        new PortalStyle(), new EditorStyle(), new WordStyle(), new NestedStyle(), new DepartmentStyle(), new UppercaseStyle(),
        new XhtmlStyle(), new SpreadsheetStyle(), new CountyStyle(), new MinistryStyle(),
    ];
}
