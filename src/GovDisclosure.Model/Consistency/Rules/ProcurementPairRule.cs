using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>Procurement projects and their amount are both zero or both not.</summary>
internal sealed class ProcurementPairRule(RuleDefinition definition) : Rule(definition)
{
    private static readonly FormCell Amount = Form.Year2019.AmountCell;
    private static readonly FormCell Projects = Amount.Row.Cells.Single(cell => cell != Amount);
    private static readonly int ProjectsIndex = Form.Year2019.IndexOf(Projects);

    internal override void Check(ref CheckContext context)
    {
        if (context.Counts[ProjectsIndex] is not { } projects || context.Report.Amount is not { } amount || (projects == 0) == (amount == 0))
        {
            return;
        }

        context.Add(
            this,
            [new(Amount.Pointer, amount), context.CellAt(ProjectsIndex)],
            expected: null,
            actual: null,
            new MessageArgument("row", Amount.Row.QualifiedLabel),
            MessageArgument.OfCell(Projects, projects),
            MessageArgument.OfCell(Amount, amount));
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => [new ZeroPairRelation(Amount, Projects)];
}
