namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>How the lines of a table are drawn.</summary>
internal enum RuleStyle
{
    /// <summary>Every side of every cell as a line.</summary>
    Lines,

    /// <summary>Every side as a thin filled rectangle.</summary>
    ThinRectangles,

    /// <summary>Every side as dashes.</summary>
    Dashes,

    /// <summary>Every side as a line a little too long, not quite where its neighbours are.</summary>
    Shaky,

    /// <summary>Every side as square dots.</summary>
    Dots,

    /// <summary>Every side as two lines.</summary>
    Double,

    /// <summary>Every side as two thick lines as far apart as they are thick, as word processors draw double borders of three points.</summary>
    WideDouble,

    /// <summary>The same as a box in every cell and one around all of them.</summary>
    BoxedDouble,

    /// <summary>Every cell with sides of its own, each of two lines.</summary>
    SeparateDouble,

    /// <summary>Every cell with sides of its own, cut aslant where they meet.</summary>
    Bevelled,
}
