using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;
using SchemaGraph = NJsonSchema.JsonSchema;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>Has a schema judge a payload, and notes each objection where it belongs.</summary>
internal static class SchemaObjections
{
    public static void Note(SchemaGraph schema, PayloadNode report)
    {
        foreach (ValidationError error in schema.Validate(report.Token))
        {
            Note(error.Kind, error.Property, NodeOf(error.Token) ?? report);
        }
    }

    /// <summary>An objection of a kind not expected here is still one to the value, so that none is lost.</summary>
    private static void Note(ValidationErrorKind kind, string? property, PayloadNode node)
    {
        switch (kind)
        {
            case ValidationErrorKind.NoAdditionalPropertiesAllowed:
                node.AreUnknownObjectedTo = true;
                break;
            case ValidationErrorKind.PropertyRequired when node.TryMiss(property):
                break;
            default:
                node.IsObjectedTo = true;
                break;
        }
    }

    /// <summary>The innermost value of the form around a token.</summary>
    private static PayloadNode? NodeOf(JToken? token)
    {
        PayloadNode? node = null;
        for (; token is not null && node is null; token = token.Parent)
        {
            node = token.Annotation<PayloadNode>();
        }

        return node;
    }
}
