using System.Text;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Tests.Payloads;
using GovDisclosure.Model.Tests.Json;

namespace GovDisclosure.Model.JsonSchema.Tests;

public sealed class ReportValidatorStreamTests
{
    private static readonly AnnualReport Sound = Samples.Filled(Form.Year2019);
    private static readonly AnnualReport Negative = Samples.Filled(Form.Year2021).WithCell("/requests/carriedOver/total", -1);
    private static readonly string JsonOfSound = AnnualReportJson.WriteText(Sound);
    private static readonly string JsonOfNegative = AnnualReportJson.WriteText(Negative);

    [Fact]
    public async Task ValidateMany_Lines_ListsEveryErrorOfEachAtItsPlaceInTheStream()
    {
        List<ReportValidationItem> items = await Validate($"{JsonOfSound}\n\n {{\"form\":\"2021\",\"x\":1,\"year\":\"a\"}}\n{JsonOfNegative}\nno\n");
        items.Select(item => item.Number).Should().Equal(1, 2, 3, 4);
        items.Select(item => item.Validation.Report).Should().Equal(Sound, null, Negative, null);
        items[1].Validation.Errors.Select(error => $"{error.Pointer} {error.Line}:{error.Byte}").Should().Equal(
            "/agency 3:2", "/proactiveDisclosure 3:2", "/requests 3:2", "/reviewAndLitigation 3:2", "/x 3:17", "/year 3:30");
        items[2].Validation.Errors.Single().Pointer.Should().Be("/requests/carriedOver/total");
        items[2].Validation.Errors.Single().Line.Should().Be(4);
        items[3].Validation.Errors.Single().Code.Should().Be(ReportJsonErrorCodes.MalformedJson);
    }

    [Fact]
    public async Task ReadMany_ReportThatIsRead_IsNotValidated()
    {
        List<ReportValidationItem> items = await Read($"[{JsonOfSound},\n{JsonOfNegative}, {{\"x\":1, \"form\":\"2019\"}}]");
        items.Select(item => item.Validation.Report).Should().Equal(Sound, Negative, null);
        items.Select(item => item.Validation.Errors.Count).Should().Equal(0, 0, 6);
        items[1].Validation.IsValid.Should().BeTrue();
        items[2].Validation.Errors[^1].Line.Should().Be(2);
    }

    [Fact]
    public async Task Many_ArrayThatIsNotClosed_IsAnErrorOfItsOwnAfterAReportThatIsRead()
    {
        foreach (List<ReportValidationItem> items in new[] { await Validate($"[{JsonOfNegative}"), await Read($"[{JsonOfNegative}") })
        {
            items.Select(item => item.Validation.Report).Should().Equal(Negative, null);
            items[1].Validation.Errors.Single().Expected.English.Should().Be("a comma or a closing bracket");
        }
    }

    [Fact]
    public async Task Many_AnyLayout_GivesTheItemsOfTheReader()
    {
        string[] inputs =
        [
            "", " \n ", "[]", "[] 1", "[1,", $"[{JsonOfSound}, ]", $"{JsonOfSound}{JsonOfSound}", $"{JsonOfSound[..70]}\n{JsonOfNegative}", "\uFEFF[null]",
            Encoding.UTF8.GetString(PayloadObject.Of(Samples.Node(Form.Year2021)).Write("\n")),
            .. Damage.Broken(Form.Year2021).Array[3].Array[40].Single().Select(payloads => string.Join('\n', payloads.Select(Encoding.UTF8.GetString))),
        ];
        foreach (string input in inputs)
        {
            List<ReportJsonItem> expected = await AnnualReportJson.ReadManyAsync(Stream(input), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
            List<ReportValidationItem> validated = await Validate(input);
            List<ReportValidationItem> read = await Read(input);
            foreach (List<ReportValidationItem> items in new[] { validated, read })
            {
                items.Select(item => item.Number).Should().Equal(expected.Select(item => item.Number));
                items.Select(item => item.Validation.Report).Should().Equal(expected.Select(item => item.Report));
            }

            foreach ((ReportValidationItem full, ReportValidationItem quick) in validated.Zip(read).Where(pair => pair.First.Validation.Report is null))
            {
                quick.Validation.Errors.Should().Equal(full.Validation.Errors);
            }
        }
    }

    [Fact]
    public async Task ValidateAsync_Stream_ValidatesTheOneReport()
    {
        ReportValidation validation = await ReportValidator.ValidateAsync(Stream(JsonOfNegative), TestContext.Current.CancellationToken);
        validation.Errors.Should().Equal(ReportValidator.Validate(JsonOfNegative).Errors);
        validation.Report.Should().Be(Negative);
    }

    [Fact]
    public async Task Streams_Null_IsRefusedAtOnce()
    {
        Func<Task> one = () => ReportValidator.ValidateAsync(null!, TestContext.Current.CancellationToken).AsTask();
        await one.Should().ThrowAsync<ArgumentNullException>();
        ((Action)(() => ReportValidator.ValidateManyAsync(null!, TestContext.Current.CancellationToken))).Should().Throw<ArgumentNullException>();
        ((Action)(() => ReportValidator.ReadManyAsync(null!, TestContext.Current.CancellationToken))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task ValidateMany_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        Func<Task> validate = () => ReportValidator.ValidateManyAsync(Stream(JsonOfSound), source.Token).ToListAsync(TestContext.Current.CancellationToken).AsTask();
        await validate.Should().ThrowAsync<OperationCanceledException>();
    }

    private static Task<List<ReportValidationItem>> Validate(string json) =>
        ReportValidator.ValidateManyAsync(Stream(json), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken).AsTask();

    private static Task<List<ReportValidationItem>> Read(string json) =>
        ReportValidator.ReadManyAsync(Stream(json), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken).AsTask();

    private static TrickleStream Stream(string json) => new(Encoding.UTF8.GetBytes(json), portion: 997);
}
