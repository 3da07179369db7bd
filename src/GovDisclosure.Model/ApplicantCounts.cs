namespace GovDisclosure.Model;

/// <summary>One row of table 三: a number of requests (件), by the kind of applicant, with the total (总计) that must equal the sum of the six kinds.</summary>
/// <remarks>A natural person (自然人) stands alone; the next five are legal persons or other organizations (法人或其他组织).</remarks>
public sealed record ApplicantCounts
{
    internal const int Size = 7;

    /// <summary>The row with every cell blank.</summary>
    public static ApplicantCounts Blank { get; } = new();

    /// <summary>The row with a printed zero in every cell.</summary>
    public static ApplicantCounts Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>自然人: requests by natural persons; blank is <see langword="null"/>.</summary>
    public long? NaturalPerson { get; init; }

    /// <summary>商业企业: requests by commercial enterprises; blank is <see langword="null"/>.</summary>
    public long? CommercialEnterprise { get; init; }

    /// <summary>科研机构: requests by research institutions; blank is <see langword="null"/>.</summary>
    public long? ResearchInstitution { get; init; }

    /// <summary>社会公益组织: requests by public welfare organizations; blank is <see langword="null"/>.</summary>
    public long? PublicWelfareOrganization { get; init; }

    /// <summary>法律服务机构: requests by legal service organizations; blank is <see langword="null"/>.</summary>
    public long? LegalServiceOrganization { get; init; }

    /// <summary>其他: requests by any other legal person or organization; blank is <see langword="null"/>.</summary>
    public long? OtherOrganization { get; init; }

    /// <summary>总计: the sum of the six cells before it; blank is <see langword="null"/>, and is not filled in unless asked for.</summary>
    public long? Total { get; init; }

    internal void CopyTo(ref Span<long?> cells)
    {
        cells[0] = NaturalPerson;
        cells[1] = CommercialEnterprise;
        cells[2] = ResearchInstitution;
        cells[3] = PublicWelfareOrganization;
        cells[4] = LegalServiceOrganization;
        cells[5] = OtherOrganization;
        cells[6] = Total;
        cells = cells[Size..];
    }

    internal static ApplicantCounts From(ref ReadOnlySpan<long?> cells)
    {
        ReadOnlySpan<long?> row = cells[..Size];
        cells = cells[Size..];
        return new()
        {
            NaturalPerson = row[0],
            CommercialEnterprise = row[1],
            ResearchInstitution = row[2],
            PublicWelfareOrganization = row[3],
            LegalServiceOrganization = row[4],
            OtherOrganization = row[5],
            Total = row[6],
        };
    }
}
