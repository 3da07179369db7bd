using System.Globalization;

namespace GovDisclosure.Model.Json;

/// <summary>Why and where the JSON of a report was refused.</summary>
public sealed record ReportJsonError
{
    /// <summary>Why, one of <see cref="ReportJsonErrorCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The JSON pointer of the member, within its report; empty for the report itself.</summary>
    public required string Pointer { get; init; }

    /// <summary>The line, counted from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The byte within the line, counted from 1: the first byte of the offending token.</summary>
    public required long Byte { get; init; }

    /// <summary>The beginning of what was found there, as written; empty where nothing was.</summary>
    public required string Found { get; init; }

    /// <summary>What was expected there.</summary>
    public required BilingualText Expected { get; init; }

    /// <summary>What is wrong: what was expected and what was found, without the place, for those who give the place themselves.</summary>
    public BilingualText Reason => Code switch
    {
        ReportJsonErrorCodes.MissingMember => new($"缺少{Expected.Chinese}", $"{Expected.English} is missing"),
        ReportJsonErrorCodes.DuplicateMember => new($"成员 {Found} 重复出现", $"the member {Found} is there twice"),
        ReportJsonErrorCodes.UnknownMember => new($"没有成员 {Found}，应为{ExpectedInChinese}", $"there is no member {Found}, expected {Expected.English}"),
        _ when Found.Length == 0 => new($"应为{ExpectedInChinese}，但内容到此为止", $"expected {Expected.English}, but this is the end"),
        _ => new($"应为{ExpectedInChinese}，实为 {Found}", $"expected {Expected.English}, found {Found}"),
    };

    /// <summary>All of this in a sentence.</summary>
    public BilingualText Message => new($"{PlaceInChinese}：{Reason.Chinese}", $"{PlaceInEnglish}: {Reason.English}");

    /// <summary>The error of a report that begins at a place of a larger payload.</summary>
    internal ReportJsonError Within(long line, long firstByte) => this with
    {
        Line = Line + line - 1,
        Byte = Line == 1 ? Byte + firstByte - 1 : Byte,
    };

    /// <summary>What was expected, set apart from the Chinese before it where it begins with a Latin letter, a digit or a quotation mark.</summary>
    private string ExpectedInChinese => char.IsAscii(Expected.Chinese[0]) ? " " + Expected.Chinese : Expected.Chinese;

    private string PlaceInChinese =>
        string.Create(CultureInfo.InvariantCulture, $"第 {Line} 行第 {Byte} 字节{(Pointer.Length == 0 ? "" : $"（{Pointer}）")}");

    private string PlaceInEnglish =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}, byte {Byte}{(Pointer.Length == 0 ? "" : $" ({Pointer})")}");

    /// <summary>Code and English message.</summary>
    /// <returns>For example <c>wrong-type: line 3, byte 12 (/year): expected …</c>.</returns>
    public override string ToString() => $"{Code}: {Message.English}";
}
