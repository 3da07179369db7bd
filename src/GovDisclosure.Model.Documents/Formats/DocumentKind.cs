namespace GovDisclosure.Model.Documents.Formats;

/// <summary>A format that is known by its first bytes.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Advice">What its owner can do where it is not read.</param>
internal sealed record DocumentKind(BilingualText Name, BilingualText Advice)
{
    private static readonly BilingualText SaveAsDocx = new("请用 Word 或 WPS 打开，另存为 .docx", "Open it in Word or WPS and save it as .docx");
    private static readonly BilingualText ConvertToDocx = new("请用 OFD 阅读器或 WPS 转换为 .docx", "Convert it to .docx with an OFD reader or WPS");
    private static readonly BilingualText CopyTables = new("请把其中的表格复制到 Word 文档，存为 .docx", "Copy its tables into a Word document and save that as .docx");
    private static readonly BilingualText UseText = new("图片里的数字无法可靠读取，请使用文字版", "Figures cannot be read reliably from an image; use a version that is text");
    private static readonly BilingualText Unpack = new("请先解压，再读取其中的文档", "Unpack it and read the document in it");
    private static readonly BilingualText SaveAsHtml = new("请另存为网页（.html）", "Save it as a web page (.html)");
    private static readonly BilingualText SaveAttachment = new("请另存附件，再读取附件", "Save its attachment and read that");
    private static readonly BilingualText AddPdfReader = new(
        "PDF 由程序包 GovDisclosure.Model.Documents.Pdf 读取，请在 DocumentReadOptions.Readers 中加入 PdfFormatReader",
        "PDF is read by the package GovDisclosure.Model.Documents.Pdf: add its PdfFormatReader to DocumentReadOptions.Readers");

    public static readonly DocumentKind Pdf = new(new("PDF 文档", "a PDF document"), AddPdfReader);
    public static readonly DocumentKind Docx = new(new("Word 文档（.docx）", "a Word document (.docx)"), SaveAsDocx);
    public static readonly DocumentKind Xlsx = new(new("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)"), CopyTables);
    public static readonly DocumentKind Ole = new(new("旧版 Office 文档（.doc、.xls、.wps）", "a legacy Office document (.doc, .xls, .wps)"), SaveAsDocx);
    public static readonly DocumentKind ProtectedOffice = new(new("有密码保护的 Office 文档", "an Office document protected by a password"), SaveAsDocx);
    public static readonly DocumentKind WordXml = new(new("Word 的 XML 文档（.xml）", "a Word XML document (.xml)"), SaveAsDocx);
    public static readonly DocumentKind EmbeddedDocument = new(new("嵌在 Word 文档里的另一份文档", "another document inside a Word document"), SaveAsDocx);
    public static readonly DocumentKind OpenDocument = new(new("OpenDocument 文档（.odt、.ods）", "an OpenDocument file (.odt, .ods)"), SaveAsDocx);
    public static readonly DocumentKind Ofd = new(new("OFD 版式文档", "an OFD document"), ConvertToDocx);
    public static readonly DocumentKind Rtf = new(new("RTF 文档", "an RTF document"), SaveAsDocx);
    public static readonly DocumentKind WebArchive = new(new("网页归档（.mht）", "a web archive (.mht)"), SaveAsHtml);
    public static readonly DocumentKind Mail = new(new("电子邮件（.eml）", "a mail (.eml)"), SaveAttachment);
    public static readonly DocumentKind Image = new(new("图片", "an image"), UseText);
    public static readonly DocumentKind Archive = new(new("压缩文件", "an archive"), Unpack);
}
