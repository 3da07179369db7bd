using System.Globalization;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A number in plain digits, without zeros that say nothing.</summary>
internal static class PlainNumber
{
    private const string Digits = "0.############################";

    public static string Of(decimal number) => number == 0 ? "0" : number.ToString(Digits, CultureInfo.InvariantCulture);

    /// <summary>The number with its sign; a zero has none.</summary>
    public static string Signed(decimal number) => number.ToString($"+{Digits};-{Digits};0", CultureInfo.InvariantCulture);
}
