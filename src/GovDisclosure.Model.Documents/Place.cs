namespace GovDisclosure.Model.Documents;

/// <summary>Where in the source something was found, in the terms of the source's format. Its text is for people: <c>line 12, byte 7</c>.</summary>
public abstract record Place
{
    private protected Place()
    {
    }
}
