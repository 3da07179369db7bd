namespace GovDisclosure.Model;

/// <summary>The publication that goes with this library: JSON Schema, forms, rules and conformance suite, for implementations in any language.</summary>
public static class PublicationVersion
{
    /// <summary>
    /// The version of the publication, for all of its files together. The third number rises with texts alone; the second when
    /// something is added (a rule, a form, an optional member) and what was valid stays so; the first when something that was
    /// valid no longer is, or means something else. It is not the version of the package.
    /// </summary>
    public static string Current => "1.0.0";
}
