using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Json;

namespace GovDisclosure.Model.JsonSchema.Tests.Payloads;

/// <summary>Puts faults into a sound report, so that every error is known beforehand.</summary>
internal sealed class Planter(Form form)
{
    private static readonly Dictionary<Form, PayloadObject> Sound = Form.All.ToDictionary(form => form, form => PayloadObject.Of(Samples.Node(form)));

    private static readonly Dictionary<Form, List<string>> PointersOf = Form.All.ToDictionary(form => form, form => Samples.Pointers(Samples.Node(form)).ToList());

    private readonly List<PlantedFault> _planted = [];

    public PayloadObject Payload { get; } = Sound[form].Copy();

    /// <summary>Every member of the report.</summary>
    public static List<string> Pointers(Form form) => PointersOf[form];

    public static bool IsObject(Form form, string pointer) => form.Tables.SelectMany(Containers).Append("/agency").Contains(pointer, StringComparer.Ordinal);

    public static bool IsCount(Form form, string pointer) => form.TryGetCell(pointer, out FormCell? cell) && cell != form.AmountCell;

    public static bool IsRequired(Form form, string pointer) => IsObject(form, pointer) || pointer is "/form" or "/year" or "/agency/name";

    /// <summary>The planted faults as a validator should list them.</summary>
    public IEnumerable<(string Code, string Pointer, int At)> Expected() =>
        _planted.OrderBy(fault => fault.At()).ThenBy(fault => Pointers(form).IndexOf(fault.Pointer)).Select(fault => (fault.Code, fault.Pointer, fault.At()));

    public void Remove(string pointer)
    {
        (PayloadObject parent, PayloadMember member) = Payload.At(pointer);
        parent.Members.Remove(member);
        Add(ReportJsonErrorCodes.MissingMember, pointer, () => parent.BraceAt);
    }

    public void AddUnknown(string pointer, string name = "unbekannt")
    {
        (PayloadObject parent, PayloadMember member) = Payload.At(pointer);
        PayloadMember unknown = new(name) { Text = "{\"a\":[null,{}],\"a\":1}" };
        parent.Members.Insert(parent.Members.IndexOf(member), unknown);
        Add(ReportJsonErrorCodes.UnknownMember, $"{pointer[..pointer.LastIndexOf('/')]}/{name}", () => unknown.NameAt);
    }

    public void Double(string pointer)
    {
        (PayloadObject parent, PayloadMember member) = Payload.At(pointer);
        PayloadMember second = new(member.Name) { Text = "[\"whatever\"]" };
        parent.Members.Insert(parent.Members.IndexOf(member) + 1, second);
        Add(ReportJsonErrorCodes.DuplicateMember, pointer, () => second.NameAt);
    }

    public void Replace(string pointer, string value, string code)
    {
        (_, PayloadMember member) = Payload.At(pointer);
        member.Object = null;
        member.Text = value;
        Add(code, pointer, () => member.ValueAt);
    }

    private void Add(string code, string pointer, Func<int> at) => _planted.Add(new(code, pointer, at));

    private static IEnumerable<string> Containers(FormTable table) => table.Entries.SelectMany(Containers).Prepend(table.Pointer);

    private static IEnumerable<string> Containers(FormEntry entry) =>
        entry is FormGroup group ? group.Entries.SelectMany(Containers).Prepend(entry.Pointer) : [entry.Pointer];
}
