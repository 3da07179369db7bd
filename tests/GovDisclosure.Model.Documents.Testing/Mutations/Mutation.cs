using CsCheck;
using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>A damaged report: which, in which format and style, and what was done to it.</summary>
internal sealed record Mutation(
    MutatedFormat Format, string FormId, bool IsSparse, bool IsSpanned, int Style, IReadOnlyList<Damage> Damages, ValueDamage Value, MarkupDamage Markup)
{
    /// <summary>Writes the document and says what a careful reader finds printed in it.</summary>
    public byte[] Write(out Dictionary<string, decimal?> printed)
    {
        Form form = Form.All.Single(candidate => candidate.Id == FormId);
        Func<FormCell, string> value = cell =>
            TextReport.NumberOf(form, cell) is var number && IsSparse && number % 3 != 0 ? "" : TextReport.Print(cell, number);
        TextReport report = IsSpanned ? TextReport.Spanned(form, value) : TextReport.Of(form, value);
        printed = report.Printed(form);
        if (Format.HasMarkup || !Value.NeedsMarkup)
        {
            Value.Apply(report, printed);
        }

        foreach (Damage damage in Damages.DistinctBy(damage => damage.Table).OrderByDescending(damage => damage.Table))
        {
            damage.Apply(report);
        }

        return Format.Write(report, Style, Markup);
    }

    /// <summary>What a reading of the document gets wrong in silence.</summary>
    public List<string> Faults()
    {
        byte[] document = Write(out Dictionary<string, decimal?> printed);
        return Readings.Faults(Format.Read(document), printed);
    }

    public override string ToString() =>
        $"{Format.Name} style {Style}, form {FormId}{(IsSparse ? ", sparse" : "")}{(IsSpanned ? ", spanned" : "")}: {string.Join("; ", [.. Damages, Value, Markup])}";

    /// <summary>Mutations of one format.</summary>
    public static Gen<Mutation> In(MutatedFormat format) => Gen.Select(
        Gen.OneOf("2019", "2021"),
        Gen.Bool,
        Gen.Bool,
        Gen.Int[0, 999],
        Gen.Int[0, 7],
        Damage.Any.Array[2],
        ValueDamage.Any,
        MarkupDamage.Any,
        (form, sparse, spanned, style, choice, damages, value, markup) => new Mutation(
            format,
            form,
            sparse,
            spanned,
            style,
            choice is 1 or 4 or 5 ? damages[..1] : choice is 2 ? damages : [],
            choice is 0 or 4 or 6 or 7 ? value : ValueDamage.None,
            choice is 3 or 4 or 5 or 7 ? markup : MarkupDamage.None).WithoutConspiracies());

    /// <summary>
    /// Of damages that together print another number in a place where it looks right, leaves one: a box added here and one taken
    /// away there, a changed copy beside an original that is hidden or dropped. Nobody could find those out.
    /// </summary>
    private Mutation WithoutConspiracies()
    {
        bool isMarkupLeft = !Markup.MovesBoxes || (!Value.MovesBoxes && Damages.All(damage => !damage.MovesBoxes));
        bool isValueLeft = !Value.MovesBoxes || Damages.All(damage => !damage.MovesBoxes);
        return this with { Markup = isMarkupLeft ? Markup : MarkupDamage.None, Value = isValueLeft ? Value : ValueDamage.None };
    }
}
