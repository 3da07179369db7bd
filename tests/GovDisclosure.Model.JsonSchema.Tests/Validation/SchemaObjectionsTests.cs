using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Validation;
using SchemaGraph = NJsonSchema.JsonSchema;

namespace GovDisclosure.Model.JsonSchema.Tests.Validation;

public sealed class SchemaObjectionsTests
{
    [Theory]
    [InlineData("""{"properties":{"year":{"multipleOf":2}}}""", "invalid-value /year")]
    [InlineData("""{"properties":{"agency":{"minProperties":2}}}""", "invalid-value /agency")]
    [InlineData("""{"properties":{"agency":{"required":["elsewhere"]}}}""", "invalid-value /agency")]
    [InlineData("""{"not":{"type":"object"}}""", "invalid-value ")]
    [InlineData("""{"allOf":[{"properties":{"year":{"type":"string"}}}]}""", "invalid-value ")]
    [InlineData("""{"properties":{"year":{"maximum":1}},"required":["requests"]}""", "missing-member /requests|invalid-value /year")]
    public async Task Note_ObjectionOfAnyKind_IsNotLost(string schema, string expected)
    {
        SchemaGraph graph = await SchemaGraph.FromJsonAsync(schema, TestContext.Current.CancellationToken);
        PayloadReader payload = new();
        payload.Read(new("""{"form":"2021","year":2021,"agency":{"name":"a"}}"""u8), JsonLayout.Of(Form.Year2021));
        SchemaObjections.Note(graph, payload.Nodes[0]);
        string.Join('|', payload.Nodes.SelectMany(node => node.Faults()).Select(fault => $"{fault.Code} {fault.Pointer}")).Should().Be(expected);
    }
}
