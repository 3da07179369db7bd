using GovDisclosure.Model;

namespace GovDisclosure.Publication.Forms;

/// <summary>How labels found in documents are to be compared with those of the forms, in words, for those who map tables of their own.</summary>
internal static class LabelConventions
{
    public static readonly (string Name, BilingualText Text)[] All =
    [
        ("folding", new(
            "比较标签之前，两边都先归一：全角字符和兼容字符归为普通字符，形近的部首和异体字归为常用字（如“釆”归为“采”），再去掉空白、零宽字符和标点，只留字母、数字和汉字。",
            "Before labels are compared, both are folded: full-width and compatibility characters to plain ones, look-alike radicals and variants to the usual character (釆 to 采); then everything but letters and digits is left out, white space, zero-width characters and punctuation included.")),
        ("numerals", new(
            "标签前的序号仅在有括号或其后有顿号、点、逗号、冒号时去掉；序号在已公布的报告中常有错漏，不作为依据。",
            "A numeral in front is dropped only where brackets enclose it or a delimiter follows it; in published reports numerals are often wrong or missing, and decide nothing.")),
        ("variants", new(
            "单元格的文字归一后与标签或任一 variants 相同，即为该项；不按包含关系匹配。",
            "A text is an item's label if, folded, it equals the label or one of the variants. Labels are never looked for inside longer text.")),
        ("sharedLabels", new(
            "有的标签出现在多处（总计、其他、结果维持等），由所在的表、行列和上级分组区分。",
            "Some labels stand in several places (总计, 其他, 结果维持); table, axis and group tell them apart.")),
        ("titleWords", new(
            "标题与标签和 variants 都不同的，若 titleWords 的每一组中都有一个词出现在标题里，仍是该部分的标题。",
            "A heading that is neither label nor variant is still a section's title if of every list in titleWords one word stands in it.")),
    ];
}
