using System.Text;
using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Tests.Payloads;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.JsonSchema.Tests;

public sealed class ReportValidatorLawTests
{
    private const int Iterations = 3_000;

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_BentReport_AgreesWithTheReader(string formId) =>
        Damage.Bent(BothForms.Get(formId)).Sample(Agree, iter: Iterations, print: Encoding.UTF8.GetString);

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_BrokenReport_AgreesWithTheReader(string formId) =>
        Damage.Broken(BothForms.Get(formId)).Sample(Agree, iter: Iterations, print: Encoding.UTF8.GetString);

    [Fact]
    public void Validate_AnyBytes_AgreesWithTheReader() =>
        Gen.Frequency((1, Gen.Byte), (3, Gen.OneOf("{}[]\",:\\\u00e4 form2021e-".Select(character => (byte)character).ToArray()))).Array[0, 60].Sample(Agree, iter: 20_000);

    [Theory, ClassData(typeof(BothForms))]
    public void Validate_AnyReport_IsValidUnlessANumberIsNegativeWhereTheFormHasNone(string formId)
    {
        Form form = BothForms.Get(formId);
        ReportGen.Interoperable(form).Sample(report =>
        {
            ReportValidation validation = ReportValidator.Validate(AnnualReportJson.WriteBytes(report));
            string[] negative = [.. report.GetCells().Where(cell => cell.Value < 0 && !cell.Pointer.EndsWith("/change", StringComparison.Ordinal)).Select(cell => cell.Pointer)];
            return validation.Report == report
                && validation.Errors.Select(error => error.Pointer).SequenceEqual(negative)
                && validation.Errors.All(error => error.Code == ReportJsonErrorCodes.OutOfRange);
        });
    }

    private static void Agree(byte[] bytes) => Disagreement(bytes).Should().BeNull();

    private static string? Disagreement(byte[] bytes)
    {
        AnnualReportJson.TryRead(bytes, out AnnualReport? report, out ReportJsonError? error);
        ReportValidation validation = ReportValidator.Validate(bytes);
        IReadOnlyList<ReportJsonError> errors = validation.Errors;
        bool isListed = error is null
            ? errors.All(each => each.Code == ReportJsonErrorCodes.OutOfRange && each.Found.StartsWith('-'))
            : errors.Contains(error) || IsOfWhatBrokeOff(error, errors[^1]);
        return validation.Report != report ? "one reads a report and the other none"
            : !isListed ? $"reader: {error}; validator: {string.Join("; ", errors)}"
            : errors.Distinct().Count() != errors.Count ? $"not distinct: {string.Join("; ", errors)}"
            : !errors.Zip(errors.Skip(1), IsBefore).All(isBefore => isBefore) ? $"not in order: {string.Join("; ", errors)}"
            : null;
    }

    /// <summary>The reader judges the type of a value by its first byte; the validator judges none that it has not seen to the end.</summary>
    private static bool IsOfWhatBrokeOff(ReportJsonError error, ReportJsonError last) =>
        error.Code == ReportJsonErrorCodes.WrongType && error.Found is "{" or "["
        && (last.Code is ReportJsonErrorCodes.MalformedJson or ReportJsonErrorCodes.TooDeep || last.Expected.English.Contains("UTF-8", StringComparison.Ordinal))
        && IsBefore(error, last);

    private static bool IsBefore(ReportJsonError first, ReportJsonError second) =>
        (first.Line, first.Byte).CompareTo((second.Line, second.Byte)) is var order
        && (order < 0 || (order == 0 && first.Code == ReportJsonErrorCodes.MissingMember && second.Code == ReportJsonErrorCodes.MissingMember));
}
