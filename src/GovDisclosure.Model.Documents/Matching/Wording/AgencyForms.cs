namespace GovDisclosure.Model.Documents.Matching.Wording;

/// <summary>Tells whether two names can be the short and the long form of one organ's: 市发改委, 云川市发展和改革委员会.</summary>
internal static class AgencyForms
{
    private static readonly (string Long, string Short)[] Endings =
        [("人民政府", "政府"), ("街道办事处", "街道"), ("办公厅", "办"), ("办公室", "办"), ("委员会", "委"), ("街道办", "街道")];

    /// <summary>What within an organ fills in for it.</summary>
    private static readonly string[] Offices = ["办", "政办", "机关", "本级"];

    private static readonly char[] Separators = ['（', '）', '(', ')', '、', '·'];

    /// <summary>Whether a name may be that of an organ in a shorter or longer form, or of the office that writes for it.</summary>
    /// <param name="agency">The organ's name, or the names it goes by: 临溪县水务局（临溪县河长制办公室）.</param>
    /// <param name="name">The name.</param>
    public static bool MayBeOne(string agency, string name) =>
        Array.Exists(agency.Split(Separators, StringSplitOptions.RemoveEmptyEntries), one => AreForms(Shorten(one), Shorten(name)));

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
