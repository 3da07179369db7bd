namespace GovDisclosure.Model;

/// <summary>The administrative organ (行政机关) whose report this is: the one that must publish it under Art. 49 of the Regulation.</summary>
public sealed record Agency
{
    /// <summary>The organ's name as printed in the head of the report, for example <c>某县人民政府办公室</c>.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or nothing but white space: a report belongs to somebody.</exception>
    public required string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The organ's unified social credit code (统一社会信用代码), kept as written and not verified; <see langword="null"/> where the report does not give it.</summary>
    public string? Code { get; init; }
}
