using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;
using GovDisclosure.Publication.Schemas;

namespace GovDisclosure.Publication.Conformance;

/// <summary>The cases of the rules that compare a total with its parts, or two sides of a balance.</summary>
internal sealed class SumCases
{
    private readonly Form _form;
    private readonly string _rule;
    private readonly ComparisonRelation[] _relations;
    private readonly ComparisonRelation _relation;
    private readonly AnnualReport _consistent;

    private SumCases(Rule rule, Form form)
    {
        _form = form;
        _rule = rule.Id;
        _relations = [.. rule.RelationsOn(form).Cast<ComparisonRelation>()];
        _relation = _relations[_relations.Length / 2];
        _consistent = BaseReports.Consistent(form);
    }

    private string Total => _relation.Pointers[0];

    private IEnumerable<string> Parts => _relation.Pointers.Skip(1);

    public static IEnumerable<ConformanceCase> All() =>
        from rule in RuleCatalog.Rules
        where rule.IsCounted
        from form in rule.Forms
        from each in new SumCases(rule, form).Cases()
        select each;

    private IEnumerable<ConformanceCase> Cases() =>
    [
        Case("holds", "Every relation holds.", _consistent),
        Case("one-too-many", "One total is one too high.", BaseReports.Edit(_consistent, (Total, _consistent.GetCell(Total) + 1))),
        Case("one-too-few", "One total is one too low.", BaseReports.Edit(_consistent, (Total, _consistent.GetCell(Total) - 1))),
        Case("part-moved", "One part is one too high.", BaseReports.Edit(_consistent, (Parts.First(), _consistent.GetCell(Parts.First()) + 1))),
        Case("every-relation-fails", "Every relation of the rule is off, each by another number.", BaseReports.Edit(_consistent, _relations.Select((relation, i) => (relation.Pointers[0], _consistent.GetCell(relation.Pointers[0]) + i + 1)))),
        Case("every-total-too-low", "Every total of the rule is zero beside parts that are not.", BaseReports.Edit(_consistent, _relations.Select(relation => (relation.Pointers[0], (decimal?)0)))),
        .. EachAlone(),
        Case("all-blank", "Nothing is filled: no relation can be compared.", BaseReports.Blank(_form)),
        Case("zero-beside-blanks", "The total is a printed zero and everything else is blank: it holds.", BaseReports.With(_form, (Total, 0))),
        Case("one-beside-blanks", "The total is one and everything else is blank: nothing adds up to it.", BaseReports.With(_form, (Total, 1))),
        Case("holds-beside-blanks", "One part is filled, the total says the same, the others are blank.", BaseReports.With(_form, (Parts.First(), 7), (Total, 7))),
        Case("fails-beside-blanks", "One part is filled, the total says one less, the others are blank.", BaseReports.With(_form, (Parts.First(), 7), (Total, 6))),
        Case("blank-total", "The total is blank beside a filled part: its value is derived, and no sum is wrong for it.", BaseReports.With(_form, (Parts.First(), 7))),
        Case("blank-total-of-zero", "The total is blank beside a printed zero: it should say zero.", BaseReports.With(_form, (Parts.First(), 0))),
        Case("beyond-doubles", "The parts add up to more than a double holds exactly.", BaseReports.With(_form, [.. Parts.Select(part => (part, (decimal?)ScalarSchemas.MaxInteger)), (Total, 1)])),
    ];

    /// <summary>For a balance, each of its rows filled alone: any cell is enough for it to be compared.</summary>
    private IEnumerable<ConformanceCase> EachAlone() => _relation.JudgedWhere == JudgedWhere.AllAreStated
        ? []
        : Enumerable.Range(0, _relation.Pointers.Count).Select(place => Case(
            $"one-row-alone-{place + 1}",
            "One row of the balance is filled and the others are blank.",
            BaseReports.With(_form, _relations.Select((relation, i) => (relation.Pointers[place], (decimal?)(i + 1))))));

    private ConformanceCase Case(string name, string description, AnnualReport report) =>
        ConformanceCase.Of(_rule, $"{_form.Id}-{name}", description, report);
}
