namespace GovDisclosure.Model.Documents.Formats;

/// <summary>A format that is known by its first bytes and is not read.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Advice">What its owner can do about it.</param>
internal sealed record DocumentKind(BilingualText Name, BilingualText Advice)
{
    private static readonly BilingualText SaveAsText = new("请另存为纯文本（.txt）", "Save it as plain text (.txt)");
    private static readonly BilingualText CopyText = new("请复制其中的文字，存为纯文本（.txt）", "Copy its text into a plain text file (.txt)");
    private static readonly BilingualText TypeText = new("图片里的数字无法可靠读取，请使用文字版", "Figures cannot be read reliably from an image; use a version that is text");
    private static readonly BilingualText Unpack = new("请先解压", "Unpack it first");

    public static readonly DocumentKind Pdf = new(new("PDF 文档", "a PDF document"), CopyText);
    public static readonly DocumentKind Docx = new(new("Word 文档（.docx）", "a Word document (.docx)"), SaveAsText);
    public static readonly DocumentKind Xlsx = new(new("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)"), CopyText);
    public static readonly DocumentKind Ole = new(new("旧版 Office 文档（.doc、.xls、.wps）", "a legacy Office document (.doc, .xls, .wps)"), SaveAsText);
    public static readonly DocumentKind Rtf = new(new("RTF 文档", "an RTF document"), SaveAsText);
    public static readonly DocumentKind Markup = new(new("HTML 或 XML 文档", "an HTML or XML document"), CopyText);
    public static readonly DocumentKind Image = new(new("图片", "an image"), TypeText);
    public static readonly DocumentKind Archive = new(new("压缩文件", "an archive"), Unpack);
}
