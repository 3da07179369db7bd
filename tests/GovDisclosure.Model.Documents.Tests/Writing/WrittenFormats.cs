namespace GovDisclosure.Model.Documents.Tests.Writing;

/// <summary>The formats that are written, and of them those that are read back.</summary>
internal static class WrittenFormats
{
    public static readonly ReportFormat[] Readable = Enum.GetValues<ReportFormat>();

    public static readonly ReportFormat[] All = Enum.GetValues<ReportFormat>();

    public static TheoryData<string, int> WithForms(IEnumerable<ReportFormat> formats)
    {
        TheoryData<string, int> data = [];
        foreach (ReportFormat format in formats)
        {
            foreach (Forms.Form form in Forms.Form.All)
            {
                data.Add(form.Id, (int)format);
            }
        }

        return data;
    }
}
