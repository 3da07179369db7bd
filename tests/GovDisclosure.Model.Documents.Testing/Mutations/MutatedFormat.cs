using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>A format in which damaged reports are written.</summary>
internal abstract class MutatedFormat
{
    /// <summary>The formats the library reads by itself.</summary>
    public static readonly IReadOnlyList<MutatedFormat> All = [new MutatedHtml(), new MutatedText(), new MutatedMarkdown(), new MutatedDocx()];

    /// <summary>The format's name, as the fuzzer and the tables of scores call it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a box can hold markup.</summary>
    public virtual bool HasMarkup => false;

    /// <summary>How many mutations the ordinary run of the tests makes.</summary>
    public virtual int OrdinaryMutations => 1_000;

    /// <summary>How many the nightly run makes; over all formats more than 100,000.</summary>
    public virtual int NightlyMutations => 30_000;

    /// <summary>Writes a report in one of the format's styles.</summary>
    /// <param name="report">The report, damaged already.</param>
    /// <param name="style">Chooses the style.</param>
    /// <param name="damage">Damage to the source itself, in formats that know it.</param>
    public abstract byte[] Write(TextReport report, int style, MarkupDamage damage);

    public virtual ReadResult Read(byte[] document) => DocumentReader.Read(document);
}
