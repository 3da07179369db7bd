using GovDisclosure.Model;

namespace GovDisclosure.Publication.Rules;

/// <summary>How relations are to be evaluated, in words, for those who write an evaluator.</summary>
internal static class EvaluationConventions
{
    public static readonly (string Name, BilingualText Text)[] All =
    [
        ("numbers", new(
            "计数按任意精度的整数计算，金额按十进制数计算；不得使用二进制浮点数。",
            "Counts are summed as integers of any size and amounts kept as decimals; binary floating point holds neither.")),
        ("blank", new(
            "单元格缺失或为 null 即为空白；空白在求和中不计。",
            "A cell that is absent or null is blank; in a sum it counts for nothing.")),
        ("known", new(
            "单元格填有数字即为已知；空白的总计，若其 stated-total 关系中某一组组成项有已知者，则以第一组这样的组成项之和为其值，亦为已知。组成项本身可以是这样得出的总计。比较中凡读到该空白总计之处，均以此值代替。",
            "A cell that states a number is known. A blank total is known too if, of the derivations in its stated-total relation, one has a known part: the first such derivation gives its value, the sum of its parts. Parts may themselves be totals known in this way. The value stands in for the blank wherever a comparison reads the cell.")),
        ("comparison", new(
            "judgedBy 的单元格全部填有数字（all-are-stated）或至少一个已知（any-is-known）时才比较：actual 各项之和（按 sign 取正负）与 expected 各项之和应符合 comparison。expected 没有任何项时，以零比较，发现中 expected 和 difference 为 null；有项时，difference 为 actual 减 expected。",
            "A comparison is judged where all cells of judgedBy state a number (all-are-stated) or any of them is known (any-is-known). Then the sum of the terms of actual, each with its sign, must be equal to, at least, or at most the sum of the terms of expected. Without terms, expected is zero, and the finding states null for expected and difference; otherwise difference is actual less expected.")),
        ("comparisonCells", new(
            "发现的 cells 依次为 actual 的第一个单元格、expected 的各单元格、actual 的其余单元格。",
            "The cells of its finding are the first cell of actual, the cells of expected, then the other cells of actual.")),
        ("statedTotal", new(
            "总计空白而可以得出其值时不成立；cells 为该总计和得出其值的全部组成项（含空白者），expected 为该值，actual 为 null。",
            "A stated total does not hold where the total is blank and known; the cells are the total and all parts of the derivation that gave the value, blank ones included; expected is the value, actual null.")),
        ("otherKinds", new(
            "其余各类关系，cells 依次为 zero-pair 的 cells、report-year 的 members 或其他类别的 member；expected、actual、difference 均为 null。",
            "For every other kind the cells are cells of a zero-pair, members of a report-year, member of the rest; expected, actual and difference are null.")),
        ("report", new(
            "格式为 /form 所写，适用该格式下的关系；报告年度为 /year 所写。",
            "The form is the text at /form, and the relations under it apply; the report year is the number at /year.")),
        ("zeroPair", new(
            "两个单元格均填有数字时，须同为零或同不为零。",
            "Where both cells state a number, both are zero or both are not.")),
        ("reportYear", new(
            "报告年度不早于 firstYear，且 lastYear 非 null 时不晚于 lastYear。",
            "The report year is no earlier than firstYear and, unless lastYear is null, no later than lastYear.")),
        ("presentText", new(
            "文字须含有空白字符和零宽字符以外的字符；缺失或 null 视为没有文字。空白字符即 Unicode White_Space；零宽字符即 Unicode 类别 Cf（任何版本的 Unicode 均可）。",
            "The text has a character that is neither white space (Unicode White_Space) nor zero-width (Unicode category Cf, of any version of Unicode); an absent or null text has none.")),
        ("namedYear", new(
            "文字写到“报告年度 + ifNamed”的，也须写到“报告年度 + thenNamed”。写到某年，指该年的四位数字（含全角）前后不紧接其他数字，其后除空白字符外紧接“年”字；四位数字各自可为半角或全角，其他文字的数字不计，零宽字符不是空白字符。缺失或 null 的文字没有写到任何年份。",
            "A text that names the report year plus ifNamed also names the report year plus thenNamed. A text names a year where its four digits (0-9 or full-width), with no other such digit before or after them, are followed, white space aside, by 年. Each digit may be of either width, digits of other scripts are none, and zero-width characters are no white space. An absent or null text names no year.")),
        ("namedWord", new(
            "文字非空（见 presentText）时，去掉空白字符后须含有 words 之一；零宽字符不去掉。",
            "A text that is present (see presentText) holds one of the words once its white space is left out; zero-width characters are not.")),
        ("dateRange", new(
            "填有日期时，日期须在“报告年度 + yearsAfter”年的 first 至 last 之间，含首尾两日。",
            "A date that is given lies in the year yearsAfter after the report year, from first to last, both included.")),
        ("firstYear", new(
            "规则的 firstYear 非 null 时，只用于该年度及以后的报告。",
            "A rule whose firstYear is not null speaks of reports for that year and later alone.")),
        ("values", new(
            "发现的 values 为各指针处所写的内容（数字、文字，空白为 null）；present-text 不成立时为 null。",
            "The values of a finding are what is written at its cells: a number, a text, or null where nothing is; null too where a present-text does not hold.")),
        ("relations", new(
            "isCounted 的规则，其关系被比较的计入 checked，未比较的计入 blank；这些规则只有 comparison 关系。",
            "Of the relations of the rules that are isCounted, those judged are counted as checked and the others as blank; those rules have comparisons alone.")),
        ("order", new(
            "发现按本文件中规则的顺序排列，同一规则内按关系的顺序排列。",
            "Findings come in the order of the rules here and, within a rule, of its relations.")),
    ];
}
