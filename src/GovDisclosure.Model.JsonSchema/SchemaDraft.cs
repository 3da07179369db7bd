namespace GovDisclosure.Model.JsonSchema;

/// <summary>An edition of JSON Schema in which the schemas are published.</summary>
public enum SchemaDraft
{
    /// <summary>JSON Schema 2020-12, the edition to use.</summary>
    Draft202012,

    /// <summary>JSON Schema draft-07, for tools that stop there. It accepts and refuses the same payloads.</summary>
    Draft07,
}
