namespace GovDisclosure.Model.Documents.Matching;

/// <summary>Tells the name of an organ, standing alone in a line, from the other short lines around a title or under a text.</summary>
internal static class AgencyNames
{
    private const int LongestName = 40;

    /// <summary>The last characters of the names of organs: 政府, 局, 委员会, 办公室, 中心, 街道办事处 …</summary>
    private const string LastCharacters = "府局委会办室厅部院心处所站队署行司学校道镇乡馆区县市州盟旗团厂社库台组园村省";

    public static bool IsName(string text)
    {
        string folded = ChineseNumbers.Fold(text);
        return folded.Length is >= 3 and <= LongestName
            && LastCharacters.Contains(folded[^1], StringComparison.Ordinal)
            && folded.All(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '(' or ')' or '·')
            && !folded.Contains("信息公开", StringComparison.Ordinal);
    }
}
