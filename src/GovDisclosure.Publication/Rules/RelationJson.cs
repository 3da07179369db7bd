using System.Text.Json.Nodes;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Rules;

/// <summary>A rule's relations as they are published.</summary>
internal static class RelationJson
{
    public static JsonObject Of(RuleRelation relation) => relation switch
    {
        ComparisonRelation comparison => Comparison(comparison),
        StatedTotalRelation total => new()
        {
            ["kind"] = RelationKinds.StatedTotal,
            ["total"] = total.Total.Pointer,
            ["derivations"] = new JsonArray([.. total.Derivations.Select(sum => Pointers(sum.Left))]),
        },
        ZeroPairRelation pair => new() { ["kind"] = RelationKinds.ZeroPair, ["cells"] = pair.Pointers.ToJson() },
        ReportYearRelation years => new()
        {
            ["kind"] = RelationKinds.ReportYear,
            ["members"] = years.Pointers.ToJson(),
            ["firstYear"] = years.FirstYear,
            ["lastYear"] = years.LastYear,
        },
        PresentTextRelation text => Member(RelationKinds.PresentText, text),
        NamedYearRelation years => Member(RelationKinds.NamedYear, years, ("ifNamed", years.IfNamed), ("thenNamed", years.ThenNamed)),
        NamedWordRelation words => Member(RelationKinds.NamedWord, words, ("words", words.Words.ToJson())),
        DateRangeRelation range => Member(
            RelationKinds.DateRange, range, ("yearsAfter", range.YearsAfter), ("first", Day(range.First)), ("last", Day(range.Last))),
        _ => throw new NotSupportedException($"{relation.GetType()} has no published form."),
    };

    private static JsonObject Comparison(ComparisonRelation relation) => new()
    {
        ["kind"] = RelationKinds.Comparison,
        ["actual"] = Terms(relation.Actual),
        ["comparison"] = relation.Comparison switch
        {
            ComparisonOperator.Equal => RelationKinds.Equal,
            ComparisonOperator.AtLeast => RelationKinds.AtLeast,
            _ => RelationKinds.AtMost,
        },
        ["expected"] = Terms(relation.Expected),
        ["judgedWhere"] = relation.JudgedWhere == JudgedWhere.AllAreStated ? RelationKinds.AllAreStated : RelationKinds.AnyIsKnown,
        ["judgedBy"] = Pointers(relation.JudgedBy),
    };

    private static JsonArray Terms(IEnumerable<RelationTerm> terms) =>
        terms.Select(term => new JsonObject { ["sign"] = term.IsDeducted ? -1 : 1, ["cell"] = term.Cell.Pointer }).ToJson();

    private static JsonObject Member(string kind, RuleRelation relation, params (string Name, JsonNode Value)[] more)
    {
        JsonObject json = new() { ["kind"] = kind, ["member"] = relation.Pointers[0] };
        foreach ((string name, JsonNode value) in more)
        {
            json[name] = value;
        }

        return json;
    }

    private static JsonObject Day((int Month, int Day) day) => new() { ["month"] = day.Month, ["day"] = day.Day };

    private static JsonArray Pointers(IEnumerable<FormCell> cells) => cells.Select(cell => cell.Pointer).ToJson();
}
