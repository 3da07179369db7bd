namespace GovDisclosure.Publication.Schemas;

/// <summary>An edition of JSON Schema: by which URI it is known, and where it keeps definitions.</summary>
internal sealed record SchemaDialect(string Uri, string Definitions, string Folder)
{
    public static readonly SchemaDialect Draft202012 = new("https://json-schema.org/draft/2020-12/schema", "$defs", "");

    /// <summary>For tools that stop there.</summary>
    public static readonly SchemaDialect Draft07 = new("http://json-schema.org/draft-07/schema#", "definitions", "draft-07/");
}
