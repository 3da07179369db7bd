namespace GovDisclosure.Model.Documents.Matching.Wording;

/// <summary>Tells whether two names can be the short and the long form of one organ's: 市发改委, 云川市发展和改革委员会.</summary>
internal static class AgencyForms
{
    private static readonly (string Long, string Short)[] Endings =
        [("人民政府", "政府"), ("街道办事处", "街道"), ("办公厅", "办"), ("办公室", "办"), ("委员会", "委"), ("管委会", "管委"), ("街道办", "街道")];

    /// <summary>What within an organ fills in for it.</summary>
    private static readonly string[] Offices = ["办", "政办", "机关", "本级"];

    /// <summary>The parts of an organ that sign for it, the longer before those they end in.</summary>
    private static readonly string[] Parts = ["党政综合办公室", "党政综合办", "党政办公室", "党政办", "综合办公室", "办公室", "办公厅", "综合科", "秘书科", "秘书处", "办"];

    /// <summary>What stands in the names of bodies that write for any organ.</summary>
    private static readonly string[] Writers = ["领导小组", "信息中心", "网络中心"];

    /// <summary>What stands in the names of bodies that write for governments.</summary>
    private static readonly string[] WritersOfGovernments = ["政务公开", "政务服务", "电子政务", "行政审批", "数据"];

    /// <summary>What the names of governments end in, and of those who are one.</summary>
    private static readonly string[] Governments = ["政府", "政府办公室", "政府办公厅", "政府办", "街道办事处", "街道", "管理委员会", "管委会"];

    private const string Party = "中共";
    private static readonly string[] Committees = ["委员会", "党委", "党工委", "委"];

    /// <summary>What a place has that governs it without being a government.</summary>
    private static readonly string[] Administrations = ["管理委员会", "管委会"];

    private static readonly char[] Separators = ['（', '）', '(', ')', '、', '·'];

    /// <summary>Whether a name may be that of an organ in a shorter or longer form, or of the office that writes for it.</summary>
    /// <param name="agency">The organ's name, or the names it goes by: 临溪县水务局（临溪县河长制办公室）.</param>
    /// <param name="name">The name.</param>
    public static bool MayBeOne(string agency, string name) =>
        Array.Exists(agency.Split(Separators, StringSplitOptions.RemoveEmptyEntries), one => AreForms(Shorten(one), Shorten(name)));

    /// <summary>Whether one of two names is part of the other, or may be that of the same organ.</summary>
    public static bool AreRelated(string agency, string name) =>
        agency.Contains(name, StringComparison.Ordinal) || name.Contains(agency, StringComparison.Ordinal) || MayBeOne(agency, name);

    /// <summary>Whether a body may sign what is an organ's: the organ itself, a part of it, or one that writes for others.</summary>
    public static bool MaySignFor(string agency, string signed)
    {
        if (AreRelated(agency, signed) || MayBeOne(signed, agency) || Array.Exists(Writers, signed.Contains))
        {
            return true;
        }

        bool isGovernment = AgencyNames.EndsInPlace(agency) || EndingOf(agency, Governments) is not null;
        string whole = WithoutEnding(signed, Parts);
        whole = whole.StartsWith(Party, StringComparison.Ordinal) ? WithoutEnding(whole[Party.Length..], Committees) : whole;
        return (isGovernment && Array.Exists(WritersOfGovernments, signed.Contains))
            || (whole.Length > 0 && whole != signed && MayBeOne(WithoutEnding(agency, Administrations), whole));
    }

    private static string WithoutEnding(string name, string[] endings) => EndingOf(name, endings) is { } ending ? name[..^ending.Length] : name;

    private static string? EndingOf(string name, string[] endings) => Array.Find(endings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool AreForms(string own, string named)
    {
        if (own[^1] == named[^1])
        {
            return EndOf(named, own) is not null || EndOf(own, named) is not null;
        }

        return EndOf(own, named) is { } end && Array.Exists(Offices, named[end..].Equals);
    }

    /// <summary>Where in a long form the characters of a short one, in their order, end; null where it lacks any.</summary>
    private static int? EndOf(string shortForm, string longForm)
    {
        int end = 0;
        foreach (char c in shortForm)
        {
            int at = longForm.IndexOf(c, end);
            if (at < 0)
            {
                return null;
            }

            end = at + 1;
        }

        return end;
    }

    /// <summary>The name with what all names of its kind end in made short; a place stands for its government.</summary>
    private static string Shorten(string name)
    {
        foreach ((string ending, string shortEnding) in Endings)
        {
            name = name.Replace(ending, shortEnding, StringComparison.Ordinal);
        }

        return AgencyNames.EndsInPlace(name) ? $"{name}政府" : name;
    }
}
