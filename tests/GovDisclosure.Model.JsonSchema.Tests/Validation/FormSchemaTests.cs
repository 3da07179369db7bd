using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Tests.Payloads;
using GovDisclosure.Model.JsonSchema.Validation;
using GovDisclosure.Model.Tests.Generators;
using SchemaGraph = NJsonSchema.JsonSchema;

namespace GovDisclosure.Model.JsonSchema.Tests.Validation;

public sealed class FormSchemaTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void Of_Form_KnowsAndRequiresTheMembersThatTheReaderDoes(string formId)
    {
        Form form = BothForms.Get(formId);
        FormSchema schema = FormSchema.Of(form);
        schema.Report.Should().BeSameAs(JsonLayout.Of(form));
        Compare(schema.Report, schema.Graph).Should().Be(1 + Planter.Pointers(form).Count(pointer => Planter.IsObject(form, pointer)));
    }

    [Fact]
    public void Of_NoForm_KnowsWhatBothFormsHaveAlike()
    {
        FormSchema schema = FormSchema.Of(null);
        Compare(schema.Report, schema.Graph).Should().BeGreaterThan(30);
        Form both = Form.Year2019;
        string[] unknown = [.. Opaque(schema.Report)];
        unknown.Should().Equal(both.ProactiveDisclosure.Pointer, "/requests/outcomes/otherHandling");
        foreach (string table in Form.All.Select(form => form.ProactiveDisclosure.Name))
        {
            SchemaGraph property = schema.Graph.ActualProperties[table].ActualSchema;
            (property.ActualProperties.Count, property.RequiredProperties.Count, property.AllowAdditionalProperties).Should().Be((0, 0, true));
        }
    }

    private static IEnumerable<string> Opaque(JsonMember member) => member.Kind != JsonMemberKind.Object ? []
        : member.Members.Length == 0 ? [member.Pointer]
        : member.Members.SelectMany(Opaque);

    /// <returns>How many objects were compared.</returns>
    private static int Compare(JsonMember member, SchemaGraph schema)
    {
        schema = schema.ActualSchema;
        schema.ActualProperties.Keys.Should().Equal(member.Members.Select(each => each.Name), member.Pointer);
        schema.RequiredProperties.Should().Equal(member.Members.Where(each => each.IsRequired).Select(each => each.Name), member.Pointer);
        schema.AllowAdditionalProperties.Should().Be(member.Members.Length == 0, member.Pointer);
        return 1 + member.Members.Where(each => each.Kind == JsonMemberKind.Object).Sum(each => Compare(each, schema.ActualProperties[each.Name]));
    }
}
