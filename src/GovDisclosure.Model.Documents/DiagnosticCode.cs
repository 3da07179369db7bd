namespace GovDisclosure.Model.Documents;

/// <summary>A kind of trouble a document can give: its stable id, how much it matters, and what is said about it.</summary>
/// <remarks>Ids are never reused for something else. Ids, severities and messages stand in this list and nowhere else.</remarks>
public sealed class DiagnosticCode
{
    /// <summary>The document holds no text at all. Nothing was read.</summary>
    public static DiagnosticCode EmptyDocument { get; } = Error("empty-document", "文档里没有文字。", "The document holds no text.");

    /// <summary>The document, or what its archive unpacks to, has more than <see cref="DocumentReader.MaxBytes"/> bytes. Nothing was read.</summary>
    public static DiagnosticCode TooLarge { get; } = Error("too-large",
        "文档超过 {limit} 字节，没有读取。", "The document is larger than {limit} bytes and was not read.");

    /// <summary>The document, or one inside it, is of a kind that is not read: a legacy Word file, a spreadsheet, an image, an archive. It was not read; the message says what to do.</summary>
    public static DiagnosticCode UnsupportedFormat { get; } = Error("unsupported-format",
        "这是{kind}，不能读取；{advice}。", "This is {kind}, which is not read. {advice}.");

    /// <summary>The file breaks off, or was changed on its way. Nothing was read, not even what is still whole.</summary>
    public static DiagnosticCode DamagedDocument { get; } = Error("damaged-document",
        "文档已损坏，无法读取：{reason}。请重新下载，或用原来的软件打开后重新保存。",
        "The document is damaged and was not read: {reason}. Download it again, or open and save it with the program it was made with.");

    /// <summary>The file is protected by a password. Nothing was read.</summary>
    public static DiagnosticCode EncryptedDocument { get; } = Error("encrypted-document",
        "文档有密码保护，无法读取。请取消密码后再试。", "The document is protected by a password and was not read. Remove the password and try again.");

    /// <summary>There are more lines, cells or elements, or deeper nested ones, than any report has. Nothing was read.</summary>
    public static DiagnosticCode TooComplex { get; } = Error("too-complex",
        "文档的结构过于庞杂（{reason}），没有读取。", "The structure of the document goes beyond any report ({reason}); it was not read.");

    /// <summary>The document shows its content as images and not as text, as scans do. Nothing was read.</summary>
    public static DiagnosticCode NoText { get; } = Error("no-text",
        "文档的内容只是图像，没有文字（多为扫描件）。请使用文字版。", "The document shows its content as images and not as text, as scans do. Use a version that is text.");

    /// <summary>A PDF has no table whose rules are drawn, so that no figure can be placed. Nothing was read.</summary>
    public static DiagnosticCode NoDrawnTable { get; } = Error("no-drawn-table",
        "文档里没有画出框线的表格，无法确定数字属于哪一格。请使用 Word 或网页版。",
        "The document has no table with drawn rules, so that no figure can be placed with certainty. Use the Word file or the web page.");

    /// <summary>A table of a PDF goes on beyond the edge of its page, where nothing is seen of it. What is seen was read.</summary>
    public static DiagnosticCode CutTable { get; } = Error("cut-table",
        "{place} 处的表格（“{text}”）超出了页面边缘，边缘以外的列看不到。请用横向或更大的纸张重新打印，或使用 Word 或网页版。",
        "The table at {place} (“{text}”) goes on beyond the edge of the page, and its columns out there are not seen. Print it again in landscape or on larger paper, or use the Word file or the web page.");

    /// <summary>The text is neither UTF-8 nor UTF-16 nor GB18030. Nothing was read.</summary>
    public static DiagnosticCode Undecodable { get; } = Error("undecodable",
        "无法识别文字编码：既不是 UTF-8、UTF-16，也不是 GB18030。请另存为 UTF-8 文本。",
        "The text is in no known encoding: neither UTF-8 nor UTF-16 nor GB18030. Save it as UTF-8 text.");

    /// <summary>None of the tables of a form is there. No report is given.</summary>
    public static DiagnosticCode NoReport { get; } = Error("no-report",
        "文档里没有政府信息公开工作年度报告的任何一张表。", "The document holds none of the tables of an annual report.");

    /// <summary>There is more than one report in the document. None was read, lest their figures mix.</summary>
    public static DiagnosticCode SeveralReports { get; } = Error("several-reports",
        "文档里有不止一份报告（“{first}”，以及 {place} 处的“{text}”），为免混用数字，未予读取；请分开。",
        "The document holds more than one report (“{first}”, and “{text}” at {place}); none was read lest their figures mix. Split it.");

    /// <summary>Neither title nor reporting period states the report year, nor what the page is called together with the organ, nor do the options. No report is given; the cells are.</summary>
    public static DiagnosticCode MissingYear { get; } = Error("missing-year",
        "没有找到写明报告年度的标题，统计期限也没有写明。", "No title of a report was found that states the report year, and the reporting period does not either.");

    /// <summary>Neither the title, the line above it, the page's metadata nor what it is called names the organ, nor do the options. No report is given; the cells are.</summary>
    public static DiagnosticCode MissingAgency { get; } = Error("missing-agency",
        "标题及其上一行、发布机构栏都没有写明行政机关名称。",
        "Neither the title, the line above it nor the page's metadata names the organ.");

    /// <summary>More than one title of an annual report stands before the tables, or a page is called the report of another year. One of them, or the reporting period, was used; the message names both.</summary>
    public static DiagnosticCode SeveralTitles { get; } = Warning("several-titles",
        "表格之前有不止一个年度报告标题；取用“{used}”，未取用“{text}”。",
        "More than one title of an annual report stands before the tables; “{used}” was used, “{text}” was not.");

    /// <summary>
    /// What was taken for the organ may be none, or not its whole name: the line above the title may be the first part of it, what stands there may be no organ,
    /// another place in the document, such as the signature, names another, or only what the page is called besides its text names one, and the year. The text says what leaves the doubt.
    /// </summary>
    public static DiagnosticCode UnclearAgency { get; } = Warning("unclear-agency",
        "行政机关名称取用“{agency}”，但“{text}”使其不能确定，请核对。",
        "“{agency}” was taken for the name of the organ; “{text}” leaves that in doubt.");

    /// <summary>The reporting period is of another year than the title. The year of the title was used.</summary>
    public static DiagnosticCode YearConflict { get; } = Warning("year-conflict",
        "标题的年度是 {year}，统计期限却是另一年：“{text}”；取用标题的年度。",
        "The title says {year}, the reporting period is of another year: “{text}”; the year of the title was used.");

    /// <summary>The heading of a table, or a caption over it, names another year than that of the report. The figures were taken.</summary>
    public static DiagnosticCode OtherYear { get; } = Warning("other-year",
        "表“{table}”上方写的是另一年度：“{text}”；报告年度是 {year}，表中数字仍予取用。",
        "“{text}” over the table “{table}” names another year than {year}, that of the report; the figures were taken all the same.");

    /// <summary>The heading of a table, or a caption over it, names another organ than that of the report. The figures were taken.</summary>
    public static DiagnosticCode OtherAgency { get; } = Warning("other-agency",
        "表“{table}”上方写的是另一机关：“{text}”；报告的机关是“{agency}”，表中数字仍予取用。",
        "“{text}” over the table “{table}” names another organ than “{agency}”, that of the report; the figures were taken all the same.");

    /// <summary>What stands for the date of publication is no date. The report has no date of publication.</summary>
    public static DiagnosticCode UnreadableDate { get; } = Warning("unreadable-date", "发布日期“{text}”不是日期。", "The date of publication “{text}” is not a date.");

    /// <summary>A day may be that of publication, but stands with another text or under another name than those of the day of publication. It was not taken.</summary>
    public static DiagnosticCode UnclearDate { get; } = Warning("unclear-date",
        "“{text}”可能是发布日期，但不能确定，未取用，请核对。",
        "“{text}” may be the date of publication, but that is not certain; it was not taken.");

    /// <summary>Some characters of a text, or all of them, are covered, struck out, hidden by their style or no text. A title so was not taken; of any other text what can be read was, of text of a section no more than is seen.</summary>
    public static DiagnosticCode UnreadableText { get; } = Warning("unreadable-text",
        "“{text}”中有被遮盖、划去、看不见或无法识别的字，{outcome}。",
        "Some of “{text}” is covered, struck out, not seen or no text; {outcome}.");

    /// <summary>A numbered heading stands where those of sections do and is the title of none. What stands under it was kept with the section before it, or left out where there is none.</summary>
    public static DiagnosticCode UnknownSection { get; } = Warning("unknown-section",
        "“{text}”像是一个部分的标题，但表式中没有这一部分；其下的文字{outcome}。",
        "“{text}” stands where the title of a section does and is the title of none; what stands under it {outcome}.");

    /// <summary>Text that belongs to no section of the form: without a heading, as between the title and the first section, between the tables, behind the signature as annexes are, in a stamp, in a note that a mark refers to. It was left out.</summary>
    public static DiagnosticCode LeftOutText { get; } = Warning("left-out-text",
        "始于 {place} 的文字不属于表式中的任何部分，未取用：“{text}”。",
        "The text that begins at {place} belongs to no section of the form and was left out: “{text}”.");

    /// <summary>A table of the form was not found. Its cells are blank.</summary>
    public static DiagnosticCode MissingTable { get; } = Error("missing-table", "没有找到表“{table}”。", "The table “{table}” was not found.");

    /// <summary>A table is there more than once with the same content. It was read once.</summary>
    public static DiagnosticCode DuplicateTable { get; } = Warning("duplicate-table",
        "表“{table}”出现了不止一次（{first}、{place}），内容相同。",
        "The table “{table}” stands there more than once ({first}, {place}), with the same content.");

    /// <summary>A table is there more than once with different content. Nothing was taken from any of them.</summary>
    public static DiagnosticCode ConflictingTables { get; } = Error("conflicting-tables",
        "表“{table}”出现了不止一次（{first}、{place}），内容不同，均未取用。",
        "The table “{table}” stands there more than once ({first}, {place}), with different content; nothing was taken from it.");

    /// <summary>Rows of a table are there once, while another table is there more than once with different content: they may be of another report. They were not taken.</summary>
    public static DiagnosticCode UnclearTable { get; } = Error("unclear-table",
        "另有表格出现了不止一次且内容不同，表“{table}”（{place}）中只出现一次的内容无法确定属于哪一份报告，未取用。",
        "Another table stands there more than once with different content, so that what stands once of the table “{table}” ({place}) may be of another report; it was not taken.");

    /// <summary>A row of the form was not found in its table. Its cells are blank.</summary>
    public static DiagnosticCode MissingRow { get; } = Error("missing-row", "没有找到“{row}”这一行。", "The row “{row}” was not found.");

    /// <summary>A row is there more than once with the same content. It was read once.</summary>
    public static DiagnosticCode DuplicateRow { get; } = Warning("duplicate-row",
        "“{row}”这一行出现了不止一次（{first}、{place}），内容相同。",
        "The row “{row}” stands there more than once ({first}, {place}), with the same content.");

    /// <summary>A row is there more than once with different content. Nothing was taken from any of them.</summary>
    public static DiagnosticCode ConflictingRows { get; } = Error("conflicting-rows",
        "“{row}”这一行出现了不止一次（{first}、{place}），内容不同，均未取用：{text}。",
        "The row “{row}” stands there more than once ({first}, {place}), with different content; nothing was taken from it: {text}.");

    /// <summary>A row has more or fewer values than columns. Nothing was taken from it.</summary>
    public static DiagnosticCode ValueCount { get; } = Error("value-count",
        "“{row}”应有 {expected} 个数值，实有 {found} 个，整行未取用：{text}。",
        "“{row}” should have {expected} values and has {found}; nothing was taken from it: {text}.");

    /// <summary>One box holds a value of this row and of the one above or below it. Nothing was taken from the row.</summary>
    public static DiagnosticCode MergedValue { get; } = Error("merged-value",
        "“{row}”有数值与相邻的行合并在一格里，无法确定属于哪一行，整行未取用：{text}。",
        "A box reaches over “{row}” and another row, so that it is not clear to which its value belongs; nothing was taken from it: {text}.");

    /// <summary>The heads over a row are not those of the form, so that it is not clear which value belongs where. Nothing was taken from it.</summary>
    public static DiagnosticCode UnclearColumns { get; } = Error("unclear-columns",
        "“{row}”上方的列名（{heads}）与表式不符，无法确定各数值属于哪一列，整行未取用：{text}。",
        "The heads over “{row}” ({heads}) are not those of the form, so that it is not clear which value belongs where; nothing was taken from it: {text}.");

    /// <summary>Where a column of figures should be the rows are numbered, so that a column is missing and others have moved into its place. Nothing was taken from the table.</summary>
    public static DiagnosticCode NumberedRows { get; } = Error("numbered-rows",
        "表“{table}”中有一列像是行次而不是数值，各数值可能错位，整张表未取用。",
        "A column of the table “{table}” seems to number its rows where figures should be, so that the figures may have moved; nothing was taken from it.");

    /// <summary>A text among the values of a row has a label in it. Nothing was taken from the row.</summary>
    public static DiagnosticCode LabelInValue { get; } = Error("label-in-value",
        "“{row}”的数值之间混有行名或列名，无法确定各数值属于哪一格，整行未取用：{text}。",
        "A text among the values of “{row}” has a label in it, so that it is not clear which value belongs where; nothing was taken from it: {text}.");

    /// <summary>A row, column or block is there that only the other form has. It was not taken.</summary>
    public static DiagnosticCode OtherForm { get; } = Error("other-form",
        "“{text}”属于{other}，而本报告的表格为{form}，未取用。",
        "“{text}” belongs to the {other}, while the tables are on the {form}; it was not taken.");

    /// <summary>A row stands in a group or table that is not its own. It was not taken.</summary>
    public static DiagnosticCode MisplacedRow { get; } = Error("misplaced-row",
        "“{row}”出现在不属于它的位置，未取用：{text}。", "“{row}” stands where it does not belong; it was not taken: {text}.");

    /// <summary>The form has no such row. It was left out.</summary>
    public static DiagnosticCode UnknownRow { get; } = Warning("unknown-row",
        "表式中没有“{row}”这一行，未取用：{text}。", "The form has no row “{row}”; it was left out: {text}.");

    /// <summary>The form has no such column. It was left out; no other value moved.</summary>
    public static DiagnosticCode UnknownColumn { get; } = Warning("unknown-column", "表式中没有“{text}”这一列，该列未取用。", "The form has no column “{text}”; it was left out.");

    /// <summary>The head of a column is not known. The values were taken in their order after the label.</summary>
    public static DiagnosticCode UnknownHead { get; } = Warning("unknown-head",
        "列名“{text}”不能识别；各数值按行名之后的顺序取用。",
        "The column head “{text}” is not known; the values were taken in their order after the label.");

    /// <summary>A label is one character off. It was read as the one it resembles.</summary>
    public static DiagnosticCode MisspeltLabel { get; } = Warning("misspelt-label",
        "“{text}”有一字之差，按“{label}”读取。", "“{text}” is one character off “{label}” and was read as that.");

    /// <summary>A text in a table is neither a label nor a value of a known row. It was left out.</summary>
    public static DiagnosticCode StrayText { get; } = Warning("stray-text",
        "表中的“{text}”既不是行名、列名，也不是某一行的数值，未取用。",
        "“{text}” in the table is neither a label nor a value of a known row; it was left out.");

    /// <summary>What stands in a cell is no number that can stand there. The cell is blank; its text is in <see cref="ReadResult.Cells"/>.</summary>
    public static DiagnosticCode UnreadableNumber { get; } = Warning("unreadable-number",
        "“{label}”的内容“{text}”不是本栏可填的数字，按空白处理。",
        "“{text}” in “{label}” is not a number that can stand there; the cell is left blank.");

    /// <summary>A number carries a remark in brackets. The number was taken and the remark left out.</summary>
    public static DiagnosticCode RemarkedNumber { get; } = Warning("remarked-number",
        "“{label}”的数字带有说明，只取数字：“{text}”。", "The number in “{label}” carries a remark; only the number was taken: “{text}”.");

    /// <summary>An amount states no unit, or several, or one that is not known. It was not taken; its text is kept in the report.</summary>
    public static DiagnosticCode UnknownUnit { get; } = Warning("unknown-unit",
        "“{label}”的金额“{text}”没有写明单位（元或万元），或写明的单位互相矛盾、无法识别，未取用，仅保留原文。",
        "The amount “{text}” in “{label}” states no unit (yuan or 10,000 yuan), or several, or one that is not known; it was not taken, its text is kept.");

    /// <summary>An amount for which the form prints its unit states none here. It was taken in the unit of the form.</summary>
    public static DiagnosticCode AssumedUnit { get; } = Warning("assumed-unit",
        "“{label}”的金额“{text}”没有写明单位，按表式的{unit}取用。",
        "The amount “{text}” in “{label}” states no unit; it was taken as {unit}, as the form has it.");

    /// <summary>Given by <see cref="DocumentWriter.Verify"/> only: a member reads back from a document as something else than the report has. The document was written all the same.</summary>
    public static DiagnosticCode NotKept { get; } = Warning("not-kept",
        "写入的文档读回后，“{label}”与报告不同。",
        "Read back from the document that was written, “{label}” is not what the report has.");

    private DiagnosticCode(string id, Severity severity, BilingualText message)
    {
        Id = id;
        Severity = severity;
        Message = message;
    }

    /// <summary>Every code a reader, or the check of what was written, can give.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        EmptyDocument, TooLarge, UnsupportedFormat, Undecodable, DamagedDocument, EncryptedDocument, TooComplex, NoText, NoDrawnTable, CutTable,
        NoReport, SeveralReports, MissingYear, MissingAgency, SeveralTitles, UnclearAgency, YearConflict, OtherYear, OtherAgency, UnreadableDate, UnclearDate, UnreadableText,
        UnknownSection, LeftOutText,
        MissingTable, DuplicateTable, ConflictingTables, UnclearTable,
        MissingRow, DuplicateRow, ConflictingRows, ValueCount, MergedValue, UnclearColumns, NumberedRows, LabelInValue, OtherForm, MisplacedRow, UnknownRow,
        UnknownColumn, UnknownHead, MisspeltLabel, StrayText,
        UnreadableNumber, RemarkedNumber, UnknownUnit, AssumedUnit, NotKept,
    ];

    /// <summary>The id, kebab-case, as it stands in <see cref="Diagnostic.Code"/>.</summary>
    public string Id { get; }

    /// <summary>How much a diagnostic of this code matters.</summary>
    public Severity Severity { get; }

    /// <summary>What such a diagnostic says, with the names of what varies in braces: <c>{row}</c>.</summary>
    public BilingualText Message { get; }

    /// <summary>The code's id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private static DiagnosticCode Error(string id, string chinese, string english) => new(id, Severity.Error, new(chinese, english));

    private static DiagnosticCode Warning(string id, string chinese, string english) => new(id, Severity.Warning, new(chinese, english));
}
