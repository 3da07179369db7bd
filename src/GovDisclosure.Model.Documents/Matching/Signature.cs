namespace GovDisclosure.Model.Documents.Matching;

/// <summary>The organ's name and the date under a text: no part of its last section.</summary>
/// <param name="First">The line where it begins.</param>
/// <param name="Date">The date; null where there is no signature.</param>
internal sealed record Signature(int First, DateOnly? Date)
{
    /// <summary>Looks at the end of a document, after its last table.</summary>
    public static Signature Find(Outline outline, int lastTable, string? agency)
    {
        int last = outline.Lines.Count - 1;
        if (last <= lastTable || outline.HeadingAt(last) is not null || outline.Lines[last].Cells is not [{ } cell])
        {
            return new(last + 1, null);
        }

        string text = cell.Text;
        bool namesAgency = agency is not null && text.StartsWith(agency, StringComparison.Ordinal);
        if (ReportDates.DateOf(namesAgency ? text[agency!.Length..] : text) is not { } date)
        {
            return new(last + 1, null);
        }

        bool isNamed = !namesAgency && last - 1 > lastTable && outline.HeadingAt(last - 1) is null
            && outline.Lines[last - 1].Cells is [{ } above] && (above.Text == agency || AgencyNames.IsName(above.Text));
        return new(isNamed ? last - 1 : last, date);
    }
}
