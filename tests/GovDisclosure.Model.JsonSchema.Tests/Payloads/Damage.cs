using System.Text.Json.Nodes;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.JsonSchema.Tests.Payloads;

/// <summary>Payloads of reports that have been bent and damaged in every way there is.</summary>
internal static class Damage
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "\"\"", "\"1\"", "\"2019\"", "\"2021\"", "{}", "[]", "[1,{\"a\":[]}]", "{\"total\":1}", "0", "1", "-1", "-0", "3.0", "3e0", "30e-1",
        "-3.00", "0.5", "-0.5", "2024", "2024.0", "1948", "10000", "9007199254740991", "9007199254740992", "-9007199254740992", "9223372036854775807",
        "9223372036854775808", "1e16", "1e400", "-1e400", "1e-400", "1e99999999999999999999", "-0.0e5", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.0000000000000000000000000001", "0.00000000000000000000000000001", "12345678901234567890.123456789", "\"2025-02-28\"", "\"2025-02-30\"", "\"2025-1-2\"",
        "\"2025-01-20\\n\"", "\" \\t\\u3000\"", "\"\\ud800\"", "\"a\\udc00b\"", "\"\\ud83d\\ude00\"", "\"2\\u003021\"", "\"20\\u00319\"", "01", "+1", "NaN", "'a'", "tru", "", "\"\t\"", "\"\\x\"",
        new string('[', 31) + new string(']', 31), new string('[', 40) + new string(']', 40),
    ];

    private static readonly string[] Names =
    [
        "x", "", "Form", "form", "year", "total", "agency", "name", "requests", "change", "amountText", "form\\u0020", "f\\u006frm", "\\ud800", "a~b/c", "统计", new string('n', 150),
    ];

    private static readonly byte[] Marks = "{}[]\",:\\0123-+.eE \n/tfn\u00ff\u0000"u8.ToArray();

    private static readonly string[] Separators = ["", "\n", "\r\n  "];

    /// <summary>A report bent in its members and values: still JSON, unless a value was taken that is none.</summary>
    public static Gen<byte[]> Bent(Form form) => Gen.Select(ReportGen.Interoperable(form), Gen.Int[0, int.MaxValue], (report, seed) =>
    {
        Random random = new(seed);
        PayloadObject payload = PayloadObject.Of(JsonNode.Parse(AnnualReportJson.WriteBytes(report))!.AsObject());
        for (int bends = random.Next(5); bends > 0; bends--)
        {
            Bend(payload, random);
        }

        return payload.Write(Separators[random.Next(Separators.Length)]);
    });

    /// <summary>A bent report of which bytes have been changed, inserted, removed or cut off.</summary>
    public static Gen<byte[]> Broken(Form form) => Gen.Select(Bent(form), Gen.Int[0, int.MaxValue], (bytes, seed) =>
    {
        Random random = new(seed);
        List<byte> broken = [.. bytes];
        for (int breaks = random.Next(1, 4); breaks > 0 && broken.Count > 0; breaks--)
        {
            int at = random.Next(broken.Count);
            byte value = random.Next(3) == 0 ? (byte)random.Next(256) : Marks[random.Next(Marks.Length)];
            switch (random.Next(6))
            {
                case 0:
                    broken[at] = value;
                    break;
                case 1:
                    broken.Insert(at, value);
                    break;
                case 2:
                    broken.RemoveAt(at);
                    break;
                case 3:
                    broken.RemoveRange(at, broken.Count - at);
                    break;
                case 4:
                    broken.Add(value);
                    break;
                default:
                    broken.InsertRange(0, [0xEF, 0xBB, 0xBF]);
                    break;
            }
        }

        return broken.ToArray();
    });

    private static void Bend(PayloadObject payload, Random random)
    {
        PayloadObject[] objects = [.. payload.Objects()];
        PayloadObject target = objects[random.Next(3) == 0 ? 0 : random.Next(objects.Length)];
        int count = target.Members.Count;
        PayloadMember added = new(Names[random.Next(Names.Length)]) { Text = Values[random.Next(Values.Length)] };
        if (count == 0 || random.Next(8) == 0)
        {
            target.Members.Insert(random.Next(count + 1), added);
            return;
        }

        int at = random.Next(count);
        PayloadMember member = target.Members[at];
        switch (random.Next(6))
        {
            case 0:
                target.Members.RemoveAt(at);
                break;
            case 1:
                target.Members[at] = new(added.Name) { Object = member.Object, Text = member.Text };
                break;
            case 2:
                target.Members.Insert(random.Next(count + 1), member.Copy());
                break;
            case 3:
                target.Members.RemoveAt(at);
                PayloadObject elsewhere = objects[random.Next(objects.Length)];
                elsewhere.Members.Insert(random.Next(elsewhere.Members.Count + 1), new(member.Name) { Text = member.Object is null ? member.Text : "{}" });
                break;
            default:
                target.Members[at] = new(member.Name) { Text = added.Text };
                break;
        }
    }
}
