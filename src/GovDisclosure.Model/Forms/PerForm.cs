namespace GovDisclosure.Model.Forms;

/// <summary>Something worked out once for each form.</summary>
internal sealed class PerForm<T>(Func<Form, T> create)
{
    private readonly T _of2019 = create(Form.Year2019);
    private readonly T _of2021 = create(Form.Year2021);

    public T this[Form form] =>
        ReferenceEquals(form, Form.Year2021) ? _of2021
        : ReferenceEquals(form, Form.Year2019) ? _of2019
        : throw new NotSupportedException($"Nothing is worked out for form {form}.");
}
