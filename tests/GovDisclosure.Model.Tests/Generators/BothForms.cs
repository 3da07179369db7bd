using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Generators;

/// <summary>Theory data: the id of either form.</summary>
public sealed class BothForms : TheoryData<string>
{
    public BothForms() => AddRange("2019", "2021");

    public static Form Get(string formId) => formId switch
    {
        "2019" => Form.Year2019,
        "2021" => Form.Year2021,
        _ => throw new ArgumentOutOfRangeException(nameof(formId), formId, "A form is 2019 or 2021."),
    };
}
