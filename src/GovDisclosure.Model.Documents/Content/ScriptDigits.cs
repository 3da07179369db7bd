namespace GovDisclosure.Model.Documents.Content;

/// <summary>Digits set higher or lower than their line: such a digit is no digit of the number beside it.</summary>
internal static class ScriptDigits
{
    /// <summary>The raised digits in their order.</summary>
    public const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>A digit as the character for it raised or lowered; any other character as it is.</summary>
    public static char Of(char c, bool isSuper) =>
        CharacterFolding.FoldDigit(c) is >= '0' and <= '9' and char digit ? (isSuper ? Superscripts : Subscripts)[digit - '0'] : c;
}
