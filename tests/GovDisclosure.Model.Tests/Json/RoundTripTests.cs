using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Json;

public sealed class RoundTripTests
{
    private const int ManySamples = 1_000;

    [Theory, ClassData(typeof(BothForms))]
    public void WriteThenRead_AnyReport_GivesTheSameReportAndThenTheSameBytes(string formId)
    {
        ReportGen.Interoperable(BothForms.Get(formId)).Sample(
            report =>
            {
                byte[] bytes = AnnualReportJson.WriteBytes(report);
                AnnualReport read = AnnualReportJson.Read(bytes);
                read.Should().Be(report);
                AnnualReportJson.WriteBytes(read).Should().Equal(bytes);
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Write_AnyReport_IsJsonWithTheSameText(string formId)
    {
        ReportGen.Interoperable(BothForms.Get(formId)).Sample(
            report =>
            {
                string text = AnnualReportJson.WriteText(report);
                Encoding.UTF8.GetBytes(text).Should().Equal(AnnualReportJson.WriteBytes(report));
                using JsonDocument document = JsonDocument.Parse(text);
                document.RootElement.GetProperty("agency").GetProperty("name").GetString().Should().Be(report.Agency.Name);
                document.RootElement.GetProperty("overview").GetString().Should().Be(report.Overview);
                document.RootElement.GetProperty("problemsAndImprovements").GetString().Should().Be(report.ProblemsAndImprovements);
                document.RootElement.GetProperty("otherMatters").GetString().Should().Be(report.OtherMatters);
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Write_EveryCell_StandsAtItsPointer(string formId)
    {
        AnnualReport report = Samples.Filled(BothForms.Get(formId));
        JsonObject written = JsonNode.Parse(AnnualReportJson.WriteBytes(report))!.AsObject();
        foreach (ReportCell cell in report.GetCells())
        {
            (JsonObject parent, string name) = Samples.Member(written, cell.Pointer);
            parent[name]!.GetValue<decimal>().Should().Be(cell.Value, cell.Pointer);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Write_ReportOfBlanks_HasEveryMemberOfAFilledOne(string formId)
    {
        Form form = BothForms.Get(formId);
        AnnualReport blank = new ReportBuilder(form) { Year = form.FirstYear, Agency = new() { Name = "某局" } }.Build();
        IEnumerable<string> pointers = Samples.Pointers(JsonNode.Parse(AnnualReportJson.WriteBytes(blank))!.AsObject());
        pointers.Should().Equal(Samples.Pointers(Samples.Node(form)));
        form.Cells.Select(cell => cell.Pointer).Should().BeSubsetOf(pointers);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_MembersInAnyOrder_GivesTheSameReport(string formId)
    {
        ReportGen.Interoperable(BothForms.Get(formId)).Select(Gen.Int).Sample(
            (report, seed) =>
            {
                JsonObject shuffled = Shuffle(JsonNode.Parse(AnnualReportJson.WriteBytes(report))!.AsObject(), new Random(seed));
                AnnualReportJson.Read(Samples.Bytes(shuffled)).Should().Be(report);
            },
            iter: ManySamples / 5,
            print: sample => ReportText.Of(sample.Item1));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Read_EveryCellAbsent_IsBlank(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (FormCell cell in form.Cells)
        {
            JsonObject node = Samples.Node(form);
            (JsonObject parent, string name) = Samples.Member(node, cell.Pointer);
            parent.Remove(name);
            AnnualReportJson.Read(Samples.Bytes(node)).Should().Be(Samples.Filled(form).WithCell(cell.Pointer, null));
        }
    }

    [Theory]
    [InlineData("7.0", 7)]
    [InlineData("7e0", 7)]
    [InlineData("0.07E+2", 7)]
    [InlineData("700e-2", 7)]
    [InlineData("-0", 0)]
    [InlineData("-0.0e5", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("9007199254740991", 9007199254740991)]
    [InlineData("-9007199254740991.000", -9007199254740991)]
    [InlineData("9.007199254740991e15", 9007199254740991)]
    [InlineData("1000000000000000000000000000000000000000e-39", 1)]
    public void Read_CountInAnySpelling_IsTheIntegerItEquals(string spelling, long expected)
    {
        foreach (Form form in Form.All)
        {
            FormCell cell = form.Requests.Rows[0].Cells[0];
            AnnualReportJson.Read(Respelled(form, cell, spelling)).GetCell(cell.Pointer).Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("12.30", "12.30")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("0.00", "0.00")]
    [InlineData("1e2", "100")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.10000000000000000000000000000000000000000000000", "0.1000000000000000000000000000")]
    [InlineData("9.0000000000000000000000000000", "9.000000000000000000000000000")]
    [InlineData("1e28", "10000000000000000000000000000")]
    public void Read_Amount_IsKeptExactlyWithItsDigits(string spelling, string expected)
    {
        foreach (Form form in Form.All)
        {
            AnnualReport report = AnnualReportJson.Read(Respelled(form, form.AmountCell, spelling));
            report.GetCell(form.AmountCell.Pointer)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
        }
    }

    [Fact]
    public void Read_ByteOrderMark_IsSkipped()
    {
        AnnualReport report = Samples.Filled(Form.Year2021);
        AnnualReportJson.Read([0xEF, 0xBB, 0xBF, .. AnnualReportJson.WriteBytes(report)]).Should().Be(report);
    }

    [Fact]
    public void Write_CountBeyondWhatJsonHolds_ThrowsBeforeWriting()
    {
        AnnualReport report = Samples.Filled(Form.Year2021).WithCell("/requests/carriedOver/total", 1L << 53);
        System.Buffers.ArrayBufferWriter<byte> output = new();
        Action write = () => AnnualReportJson.Write(output, report);
        write.Should().Throw<ArgumentException>().WithMessage("*/requests/carriedOver/total*9007199254740992*");
        output.WrittenCount.Should().Be(0);
    }

    [Theory]
    [InlineData("", '\uD800')]
    [InlineData("a", '\uDC00')]
    [InlineData("𠮷", '\uD842')]
    public void Write_LoneSurrogate_ThrowsBeforeWriting(string before, char half)
    {
        string text = before + half;
        AnnualReport filled = Samples.Filled(Form.Year2019);
        AnnualReport2019 report = (AnnualReport2019)filled;
        AnnualReport[] broken =
        [
            report with { Overview = text },
            report with { ProblemsAndImprovements = text },
            report with { OtherMatters = text },
            report with { Agency = new() { Name = text } },
            report with { Agency = new() { Name = "某局", Code = text } },
            report with { ProactiveDisclosure = report.ProactiveDisclosure with { CentralizedProcurement = new() { AmountText = text } } },
        ];
        foreach (AnnualReport each in broken)
        {
            Action write = () => AnnualReportJson.WriteBytes(each);
            write.Should().Throw<ArgumentException>().WithMessage("*surrogate*");
        }
    }

    private static byte[] Respelled(Form form, FormCell cell, string spelling)
    {
        string json = AnnualReportJson.WriteText(Samples.Filled(form).WithCell(cell.Pointer, 424242));
        return Encoding.UTF8.GetBytes(json.Replace("424242", spelling, StringComparison.Ordinal));
    }

    private static JsonObject Shuffle(JsonObject node, Random random)
    {
        KeyValuePair<string, JsonNode?>[] members = [.. node.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))];
        random.Shuffle(members);
        return new(members.Select(member => member.Value is JsonObject child ? KeyValuePair.Create(member.Key, (JsonNode?)Shuffle(child, random)) : member));
    }
}
