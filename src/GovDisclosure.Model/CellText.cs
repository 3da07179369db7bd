using System.Globalization;

namespace GovDisclosure.Model;

/// <summary>A cell as a log line shows it.</summary>
internal static class CellText
{
    public static string Of(long? cell) => cell?.ToString(CultureInfo.InvariantCulture) ?? "blank";
}
