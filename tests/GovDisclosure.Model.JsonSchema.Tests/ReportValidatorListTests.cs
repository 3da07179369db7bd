using System.Text;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Tests.Payloads;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.JsonSchema.Tests;

/// <summary>What is put into a report on purpose is what is listed, no more and no less.</summary>
public sealed class ReportValidatorListTests
{
    private static readonly string[] WrongValues = ["\"1\"", "1", "3.5", "true", "null", "{}", "[]", "{\"total\":[1]}"];

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_SoundReport_HasNoError(string formId) => Expect(new(BothForms.Get(formId)));

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_MemberMissingAnywhere_IsListedIfRequired(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Planter.Pointers(form).Where(pointer => Planter.IsRequired(form, pointer)))
        {
            Planter planter = new(form);
            planter.Remove(pointer);
            Expect(planter);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_OptionalMemberMissingAnywhere_IsNoError(string formId)
    {
        Form form = BothForms.Get(formId);
        Planter planter = new(form);
        foreach (string pointer in Planter.Pointers(form).Where(pointer => !Planter.IsRequired(form, pointer)))
        {
            (PayloadObject parent, PayloadMember member) = planter.Payload.At(pointer);
            parent.Members.Remove(member);
        }

        Expect(planter);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_EveryRequiredMemberOfAnObjectMissing_ListsThemInTheFormsOrder(string formId)
    {
        Form form = BothForms.Get(formId);
        string[] required = [.. Planter.Pointers(form).Where(pointer => Planter.IsRequired(form, pointer))];
        foreach (IGrouping<string, string> members in required.GroupBy(pointer => pointer[..pointer.LastIndexOf('/')]).Where(members => members.Key.Length > 0))
        {
            Planter planter = new(form);
            foreach (string pointer in members)
            {
                planter.Remove(pointer);
            }

            Expect(planter);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_UnknownMemberAnywhere_IsListed(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Planter.Pointers(form))
        {
            Planter planter = new(form);
            planter.AddUnknown(pointer);
            planter.AddUnknown(pointer, "Total");
            planter.AddUnknown(pointer, "Total");
            Expect(planter);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_DuplicateMemberAnywhere_IsListedAndTheFirstCounts(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Planter.Pointers(form))
        {
            Planter planter = new(form);
            planter.Double(pointer);
            planter.Double(pointer);
            Expect(planter);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_WrongTypeAnywhere_IsListed(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Planter.Pointers(form).Where(pointer => pointer != "/form"))
        {
            (_, PayloadMember member) = new Planter(form).Payload.At(pointer);
            foreach (string wrong in WrongValues.Where(value => !IsOfType(form, pointer, member, value)))
            {
                Planter planter = new(form);
                planter.Replace(pointer, wrong, ReportJsonErrorCodes.WrongType);
                Expect(planter);
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_NumberBelowZeroOrOutOfRangeAnywhere_IsListedOnce(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (FormCell cell in form.Cells)
        {
            string[] wrong = cell == form.AmountCell ? ["-1", "-0.01", "-1e400", "1e29", "-1e-29"] : ["9007199254740992", "-9007199254740992", "1e400", "-1e400", "18446744073709551616"];
            bool mayBeNegative = cell.Column.Kind == CellKind.SignedCount;
            foreach (string value in mayBeNegative || cell == form.AmountCell ? wrong : [.. wrong, "-1", "-1.0", "-10e-1"])
            {
                Planter planter = new(form);
                planter.Replace(cell.Pointer, value, ReportJsonErrorCodes.OutOfRange);
                Expect(planter);
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_IntegersInAnyWriting_AreNoErrors(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string value in new[] { "3.0", "3e0", "-0", "-0.0", "300E-2", "0.3e1", "9007199254740991", "9007199254740991.000", "null" })
        {
            Planter planter = new(form);
            foreach (FormCell cell in form.Cells)
            {
                planter.Payload.At(cell.Pointer).Member.Text = value;
            }

            Expect(planter);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_ManyFaults_ListsEachOnceInTheOrderOfThePayload(string formId)
    {
        Form form = BothForms.Get(formId);
        IReadOnlyList<string> pointers = [.. Planter.Pointers(form).Where(pointer => pointer != "/form")];
        Gen.Select(Gen.Select(Gen.Int[0, pointers.Count - 1], Gen.Int[0, 6]).Array[1, 30], Gen.OneOf("", "\n", "\r\n\t")).Sample(
            (faults, separator) =>
            {
                Planter planter = new(form);
                HashSet<string> taken = [];
                foreach ((int index, int kind) in faults)
                {
                    string pointer = pointers[index];
                    if (!taken.Any(other => IsWithin(pointer, other) || IsWithin(other, pointer)))
                    {
                        taken.Add(pointer);
                        Plant(planter, form, pointer, kind);
                    }
                }

                Expect(planter, separator);
            },
            iter: 1_500);
    }

    private static void Plant(Planter planter, Form form, string pointer, int kind)
    {
        switch (kind)
        {
            case 0 when Planter.IsRequired(form, pointer):
                planter.Remove(pointer);
                break;
            case 0 or 1:
                planter.AddUnknown(pointer, "x" + pointer.Length);
                break;
            case 2:
                planter.Double(pointer);
                break;
            case 3 when Planter.IsCount(form, pointer):
                planter.Replace(pointer, "-9007199254740993", ReportJsonErrorCodes.OutOfRange);
                break;
            case 4 when pointer == "/publishedOn":
                planter.Replace(pointer, "\"2025-02-30\"", ReportJsonErrorCodes.InvalidValue);
                break;
            case 5 when pointer is "/overview" or "/agency/name":
                planter.Replace(pointer, "\"a\\ud800\"", ReportJsonErrorCodes.InvalidText);
                break;
            default:
                planter.Replace(pointer, "[{}]", ReportJsonErrorCodes.WrongType);
                break;
        }
    }

    private static bool IsWithin(string pointer, string other) => pointer == other || pointer.StartsWith(other + "/", StringComparison.Ordinal);

    private static bool IsOfType(Form form, string pointer, PayloadMember member, string value) => value switch
    {
        "null" => !Planter.IsRequired(form, pointer),
        "3.5" => pointer == form.AmountCell.Pointer,
        "1" => member.Object is null && !member.Text.StartsWith('"'),
        "\"1\"" => member.Text.StartsWith('"'),
        _ => value[0] == '{' && member.Object is not null,
    };

    private static void Expect(Planter planter, string separator = "\n")
    {
        byte[] bytes = planter.Payload.Write(separator);
        (string Code, string Pointer, long Line, long Byte)[] expected = [.. planter.Expected().Select(fault => (fault.Code, fault.Pointer, LineOf(bytes, fault.At), ByteOf(bytes, fault.At)))];
        ReportValidation validation = ReportValidator.Validate(bytes);
        (string Code, string Pointer, long Line, long Byte)[] actual = [.. validation.Errors.Select(error => (error.Code, error.Pointer, error.Line, error.Byte))];
        if (!actual.SequenceEqual(expected))
        {
            actual.Should().Equal(expected, Encoding.UTF8.GetString(bytes));
        }
    }

    private static long LineOf(byte[] bytes, int at) => bytes.AsSpan(0, at).Count((byte)'\n') + 1;

    private static long ByteOf(byte[] bytes, int at) => at - bytes.AsSpan(0, at).LastIndexOf((byte)'\n');
}
