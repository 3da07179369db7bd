using GovDisclosure.Model.Forms;
using GovDisclosure.Publication.Conformance;
using GovDisclosure.Publication.Forms;
using GovDisclosure.Publication.Results;
using GovDisclosure.Publication.Rules;
using GovDisclosure.Publication.Schemas;

namespace GovDisclosure.Publication;

/// <summary>Everything that is published, made from the forms and the rules.</summary>
internal static class PublicationSet
{
    /// <summary>The folder of the editions for tools that stop at draft-07.</summary>
    private const string Draft07Folder = "draft-07";

    /// <summary>Makes every file. The same forms and rules give the same bytes.</summary>
    public static IEnumerable<PublishedFile> Files() =>
    [
        .. ReportSchemas("", SchemaDialect.Draft202012),
        .. ReportSchemas($"{Draft07Folder}/", SchemaDialect.Draft07),
        new(FormsFile.Name, PrettyJson.Write(FormsFile.Create())),
        new(FormsSchema.Name, PrettyJson.Write(FormsSchema.Create())),
        new(RulesFile.Name, PrettyJson.Write(RulesFile.Create())),
        new(RulesSchema.Name, PrettyJson.Write(RulesSchema.Create())),
        new(RulesPage.Name, RulesPage.Create()),
        new(FindingsSchema.Name, PrettyJson.Write(FindingsSchema.Create())),
        new(ExpectedSchema.Name, PrettyJson.Write(ExpectedSchema.Create())),
        .. ConformanceSuite.Files(),
    ];

    private static IEnumerable<PublishedFile> ReportSchemas(string folder, SchemaDialect dialect) =>
    [
        .. Form.All.Select(form => new PublishedFile($"{folder}report-{form.Id}.json", PrettyJson.Write(ReportSchema.Of(form, dialect)))),
        new($"{folder}report.json", PrettyJson.Write(ReportSchema.OfAllForms(dialect))),
    ];
}
