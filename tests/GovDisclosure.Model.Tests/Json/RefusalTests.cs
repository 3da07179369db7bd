using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Json;

public sealed class RefusalTests
{
    private const string Marker = "here";

    private static readonly string[] MayBeAbsent = ["/publishedOn", "/agency/code", "/overview", "/problemsAndImprovements", "/otherMatters"];

    [Theory, ClassData(typeof(BothForms))]
    public void Read_RequiredMemberMissing_NamesItAtTheBraceOfItsObject(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Samples.Pointers(Samples.Node(form)).Except(Optional(form)))
        {
            JsonObject node = Samples.Node(form);
            (JsonObject parent, string name) = Samples.Member(node, pointer);
            parent.Remove(name);
            parent.Insert(0, Marker, null);
            string json = Indented(node);
            int brace = json[..json.IndexOf($"\"{Marker}\"", StringComparison.Ordinal)].LastIndexOf('{');
            string without = json.Replace($"\"{Marker}\": null,", "", StringComparison.Ordinal).Replace($"\"{Marker}\": null", "", StringComparison.Ordinal);
            byte[] bytes = Encoding.UTF8.GetBytes(without);
            Refuse(bytes, ReportJsonErrorCodes.MissingMember, pointer, Encoding.UTF8.GetByteCount(json[..brace]));
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_UnknownMemberAnywhere_IsNamedAtItsName(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Samples.Pointers(Samples.Node(form)))
        {
            JsonObject node = Samples.Node(form);
            (JsonObject parent, string name) = Samples.Member(node, pointer);
            parent.Insert(parent.IndexOf(name), Marker, 1);
            byte[] bytes = Encoding.UTF8.GetBytes(Indented(node));
            Refuse(bytes, ReportJsonErrorCodes.UnknownMember, $"{pointer[..pointer.LastIndexOf('/')]}/{Marker}", bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\"{Marker}\"")));
        }
    }

    [Fact]
    public void Read_MemberOfTheOtherForm_IsUnknown()
    {
        foreach (Form form in Form.All)
        {
            Form other = Form.All.Single(each => each != form);
            string[] foreign = [.. Samples.Pointers(Samples.Node(other)).Except(Samples.Pointers(Samples.Node(form)))];
            foreign.Should().NotBeEmpty();
            foreach (string pointer in foreign)
            {
                JsonObject node = Samples.Node(form);
                (JsonObject source, string name) = Samples.Member(Samples.Node(other), pointer);
                if (TryMember(node, pointer) is not { } target)
                {
                    continue;
                }

                target.Insert(0, name, source[name]?.DeepClone());
                AnnualReportJson.TryRead(Samples.Bytes(node), out _, out ReportJsonError? error).Should().BeFalse();
                (error!.Code, error.Pointer).Should().Be((ReportJsonErrorCodes.UnknownMember, pointer));
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_DuplicateMemberAnywhere_IsNamedAtItsSecondName(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Samples.Pointers(Samples.Node(form)))
        {
            JsonObject node = Samples.Node(form);
            (JsonObject parent, string name) = Samples.Member(node, pointer);
            parent.Insert(parent.IndexOf(name) + 1, Marker, parent[name]!.DeepClone());
            string json = Indented(node);
            int at = Encoding.UTF8.GetByteCount(json[..json.IndexOf($"\"{Marker}\"", StringComparison.Ordinal)]);
            Refuse(Encoding.UTF8.GetBytes(json.Replace($"\"{Marker}\"", $"\"{name}\"", StringComparison.Ordinal)), ReportJsonErrorCodes.DuplicateMember, pointer, at);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_WrongTypeAnywhere_IsNamedAtTheValue(string formId)
    {
        Form form = BothForms.Get(formId);
        string[] optional = Optional(form);
        foreach (string pointer in Samples.Pointers(Samples.Node(form)))
        {
            (JsonObject parent, string name) = Samples.Member(Samples.Node(form), pointer);
            JsonValueKind right = parent[name]!.GetValueKind();
            foreach (string wrong in new[] { "\"1\"", "1", "true", "null", "{}", "[]", "3.5" })
            {
                using JsonDocument value = JsonDocument.Parse(wrong);
                bool isNumber = right == JsonValueKind.Number && value.RootElement.ValueKind == JsonValueKind.Number && (wrong == "1" || pointer == form.AmountCell.Pointer);
                bool isAllowed = isNumber || (value.RootElement.ValueKind == right && right != JsonValueKind.Number) || (wrong == "null" && optional.Contains(pointer));
                if (!isAllowed)
                {
                    Refuse(form, pointer, wrong, ReportJsonErrorCodes.WrongType);
                }
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_CountOutOfRangeAnywhere_IsNamedAtTheValue(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (FormCell cell in form.Cells.Where(cell => cell != form.AmountCell))
        {
            foreach (string count in new[] { "9007199254740992", "-9007199254740992", "9223372036854775808", "1e16", "123456789012345678901234567890123456789012345678901234567890", "1e999999999999999999999999" })
            {
                Refuse(form, cell.Pointer, count, ReportJsonErrorCodes.OutOfRange);
            }
        }
    }

    [Theory]
    [InlineData("1e29")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000000001")]
    [InlineData("12345678901234567890.1234567891")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    public void Read_AmountThatNoDecimalHoldsExactly_IsRefused(string amount)
    {
        foreach (Form form in Form.All)
        {
            Refuse(form, form.AmountCell.Pointer, amount, ReportJsonErrorCodes.OutOfRange);
        }
    }

    [Theory]
    [InlineData("/year", "1948", ReportJsonErrorCodes.OutOfRange)]
    [InlineData("/year", "10000", ReportJsonErrorCodes.OutOfRange)]
    [InlineData("/year", "2021.5", ReportJsonErrorCodes.WrongType)]
    [InlineData("/form", "\"2020\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/form", "\"\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/agency/name", "\"\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/agency/name", "\" \\t\u3000\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/publishedOn", "\"2025-02-30\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/publishedOn", "\"2025-1-2\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/publishedOn", "\" 2025-01-02\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/publishedOn", "\"2025-01-02T00:00:00\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/publishedOn", "\"２０２５-01-02\"", ReportJsonErrorCodes.InvalidValue)]
    [InlineData("/overview", "\"\\ud800\"", ReportJsonErrorCodes.InvalidText)]
    [InlineData("/agency/name", "\"\\udc00a\"", ReportJsonErrorCodes.InvalidText)]
    public void Read_ValueTheFormDoesNotAllow_IsNamedAtTheValue(string pointer, string value, string code)
    {
        foreach (Form form in Form.All)
        {
            Refuse(form, pointer, value, code);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_LoneSurrogateInANameAnywhere_IsRefusedAtTheName(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (string pointer in Samples.Pointers(Samples.Node(form)))
        {
            foreach (string name in new[] { "\\ud800", "\\udc00x", pointer[(pointer.LastIndexOf('/') + 1)..] + "\\ud83d" })
            {
                JsonObject node = Samples.Node(form);
                (JsonObject parent, string member) = Samples.Member(node, pointer);
                parent.Insert(parent.IndexOf(member), Marker, 1);
                string json = Indented(node);
                int at = Encoding.UTF8.GetByteCount(json[..json.IndexOf($"\"{Marker}\"", StringComparison.Ordinal)]);
                byte[] bytes = Encoding.UTF8.GetBytes(json.Replace($"\"{Marker}\"", $"\"{name}\"", StringComparison.Ordinal));
                Refuse(bytes, ReportJsonErrorCodes.InvalidText, pointer[..pointer.LastIndexOf('/')], at);
            }
        }
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"2021\\ud800\"")]
    public void Read_LoneSurrogateInTheForm_IsRefusedAtTheValue(string value)
    {
        foreach (Form form in Form.All)
        {
            Refuse(form, "/form", value, ReportJsonErrorCodes.InvalidText);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Message_OfEveryRefusal_SaysPlaceFoundAndExpectedInBothLanguages(string formId)
    {
        Form form = BothForms.Get(formId);
        Gen.OneOf(Samples.Pointers(Samples.Node(form)).ToArray()).Sample(pointer =>
        {
            JsonObject node = Samples.Node(form);
            (JsonObject parent, string name) = Samples.Member(node, pointer);
            parent[name] = new JsonArray(Marker);
            AnnualReportJson.TryRead(Samples.Bytes(node), out _, out ReportJsonError? error).Should().BeFalse();
            error!.Message.English.Should().StartWith($"line 1, byte {error.Byte} ({pointer}): expected {error.Expected.English}, found [");
            error.Message.Chinese.Should().StartWith($"第 1 行第 {error.Byte} 字节（{pointer}）：应为{(char.IsAscii(error.Expected.Chinese[0]) ? " " : "")}{error.Expected.Chinese}，实为 [");
            error.Expected.Chinese.Should().NotBe(error.Expected.English).And.NotContainAny("{0", "}");
        });
    }

    private static string[] Optional(Form form) =>
    [
        .. form.Cells.Select(cell => cell.Pointer),
        .. MayBeAbsent,
        .. form == Form.Year2019 ? ["/proactiveDisclosure/centralizedProcurement/amountText"] : Array.Empty<string>(),
    ];

    private static void Refuse(Form form, string pointer, string value, string code)
    {
        JsonObject node = Samples.Node(form);
        (JsonObject parent, string name) = Samples.Member(node, pointer);
        parent[name] = Marker;
        string json = Indented(node);
        int at = Encoding.UTF8.GetByteCount(json[..json.IndexOf($"\"{Marker}\"", StringComparison.Ordinal)]);
        Refuse(Encoding.UTF8.GetBytes(json.Replace($"\"{Marker}\"", value, StringComparison.Ordinal)), code, pointer, at);
    }

    private static void Refuse(byte[] bytes, string code, string pointer, int offset)
    {
        AnnualReportJson.TryRead(bytes, out AnnualReport? report, out ReportJsonError? error).Should().BeFalse(pointer);
        report.Should().BeNull();
        (error!.Code, error.Pointer).Should().Be((code, pointer));
        ReadOnlySpan<byte> before = bytes.AsSpan(0, offset);
        (error.Line, error.Byte).Should().Be((before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n')), pointer);
    }

    private static JsonObject? TryMember(JsonObject root, string pointer)
    {
        JsonNode? parent = root;
        foreach (string step in pointer.Split('/')[1..^1])
        {
            parent = (parent as JsonObject)?[step];
        }

        return parent as JsonObject;
    }

    private static string Indented(JsonObject node) => node.ToJsonString(new() { WriteIndented = true, NewLine = "\n" });
}
