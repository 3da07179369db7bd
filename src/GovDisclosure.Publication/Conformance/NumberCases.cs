using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Conformance;

/// <summary>The cases of the rules on numbers that are no sums of the form.</summary>
internal static class NumberCases
{
    private const string Regulations = "/proactiveDisclosure/regulations";
    private const string Licensing = "/proactiveDisclosure/administrativeLicensing";
    private const string Procurement = "/proactiveDisclosure/centralizedProcurement";
    private const string Outcomes = "/requests/outcomes";

    public static IEnumerable<ConformanceCase> All() =>
    [
        .. Form.All.SelectMany(MissingTotal),
        .. Form.All.SelectMany(NegativeValue),
        .. DocumentStock(),
        .. PublishedStock(),
        .. ItemStock(),
        .. ProcurementPair(),
    ];

    private static IEnumerable<ConformanceCase> MissingTotal(Form form)
    {
        AnnualReport consistent = BaseReports.Consistent(form);
        string[] totals = [.. RuleCatalog.Get(RuleIds.MissingTotal).RelationsOn(form).Select(relation => relation.Pointers[0])];
        return
        [
            Case("holds", "Every total is stated.", consistent),
            Case("just-fails", "One total is blank beside filled parts.", BaseReports.Edit(consistent, ("/reviewAndLitigation/directLitigation/total", null))),
            Case("beside-blanks", "One part is filled, the others are blank.", BaseReports.With(form, ("/reviewAndLitigation/directLitigation/pending", 3))),
            Case("zero-part", "The only filled part is a printed zero: the total should say zero.", BaseReports.With(form, ("/requests/carriedForward/otherOrganization", 0))),
            Case("blank-parts", "Total and parts are blank: nothing is missing.", BaseReports.Blank(form)),
            Case("every-total-blank", "Every total of the report is blank; totals of totals are derived from derived totals.", BaseReports.Edit(consistent, totals.Select(total => (total, (decimal?)null)))),
            Case("corner-from-its-row", "The corner is given by its row although its column would give another value.", BaseReports.With(form, ($"{Outcomes}/total/naturalPerson", 5), ($"{Outcomes}/disclosed/total", 4))),
            Case("corner-from-its-column", "The corner's row gives nothing, so that its column does.", BaseReports.With(form, ($"{Outcomes}/disclosed/total", 4), ($"{Outcomes}/withheld/stateSecret/total", 2))),
            Case("corner-from-derived", "The corner is given by totals of its row that are derived themselves.", BaseReports.With(form, ($"{Outcomes}/disclosed/naturalPerson", 4), ($"{Outcomes}/disclosed/total", 4))),
            Case("derived-in-balance", "A derived total takes part in a balance, which fails with it.", BaseReports.With(form, ("/requests/newlyReceived/naturalPerson", 3), ("/requests/newlyReceived/total", 3), ($"{Outcomes}/disclosed/naturalPerson", 2), ($"{Outcomes}/disclosed/total", 2))),
            Case("stated-beside-derived", "A stated total is wrong by what a derived part gives.", BaseReports.With(form, ($"{Outcomes}/disclosed/naturalPerson", 4), ($"{Outcomes}/total/total", 3))),
        ];

        ConformanceCase Case(string name, string description, AnnualReport report) => Of(RuleIds.MissingTotal, form, name, description, report);
    }

    private static IEnumerable<ConformanceCase> NegativeValue(Form form)
    {
        AnnualReport consistent = BaseReports.Consistent(form);
        ComparisonRelation[] relations = [.. RuleCatalog.Get(RuleIds.NegativeValue).RelationsOn(form).Cast<ComparisonRelation>()];
        string amount = BaseReports.AmountOf(form);
        List<ConformanceCase> cases =
        [
            Case("holds", "No number is negative.", consistent),
            Case("just-fails", "One count is minus one.", BaseReports.With(form, ("/reviewAndLitigation/administrativeReview/upheld", -1), ("/reviewAndLitigation/administrativeReview/corrected", 1), ("/reviewAndLitigation/administrativeReview/total", 0))),
            Case("beside-blanks", "A total is minus one and its parts are blank.", BaseReports.With(form, ("/requests/carriedOver/total", -1))),
            Case("derived", "A derived total is negative: only what is written is called negative.", BaseReports.With(form, ("/requests/carriedOver/naturalPerson", -1))),
            Case("amount", "The amount is a hundredth below zero.", BaseReports.Edit(consistent, (amount, -0.01m))),
            Case("zero", "A printed zero is not negative.", BaseReports.With(form, relations.Select(relation => (relation.Pointers[0], (decimal?)0)))),
            Case("every-part", "Every part is minus one and every total is blank: derived totals are not called negative.", BaseReports.With(form, relations.Where(relation => !relation.Actual[0].Cell.Column.IsTotal && !relation.Actual[0].Cell.Row.IsTotal).Select(relation => (relation.Pointers[0], (decimal?)-1)))),
            Case("every-cell", "Every cell that must not be negative is minus one.", BaseReports.With(form, relations.Select(relation => (relation.Pointers[0], (decimal?)-1)))),
        ];
        if (form == Form.Year2019)
        {
            cases.Add(Case("change", "The change in the year may be negative.", BaseReports.With(form, ($"{Licensing}/previousYearItems", 3), ($"{Licensing}/change", -3))));
        }

        return cases;

        ConformanceCase Case(string name, string description, AnnualReport report) => Of(RuleIds.NegativeValue, form, name, description, report);
    }

    private static IEnumerable<ConformanceCase> DocumentStock()
    {
        return
        [
            Case("holds", "In force is exactly issued less repealed.", 5, 2, 3),
            Case("just-fails", "In force is one less than issued less repealed.", 5, 2, 2),
            Case("beside-blanks", "Repealed is blank and counts for nothing.", 5, null, 4),
            Case("blank-in-force", "In force is blank: nothing to compare.", 5, 2, null),
            Case("blank-issued", "Issued is blank: nothing to compare.", null, 2, 0),
            Case("zero-in-force", "In force is a printed zero.", 1, 0, 0),
            Case("negative-beside-blank", "In force is minus one and issued is blank: nothing to compare.", null, null, -1),
            Of(RuleIds.DocumentStock, Form.Year2021, "early-year", "The rule speaks of every year of its form, and of others too.", WithYear(BaseReports.With(Form.Year2021, ($"{Regulations}/issued", 1), ($"{Regulations}/inForce", 0)), 2020)),
            Case("more-repealed", "More was repealed than issued.", 1, 4, 0),
            Case("zeros", "All three are zero.", 0, 0, 0),
            Every(RuleIds.DocumentStock, Form.Year2021, "every-row", "Every row has one less in force than issued less repealed.", ("issued", 5), ("repealed", 2), ("inForce", 2)),
        ];

        static ConformanceCase Case(string name, string description, long? issued, long? repealed, long? inForce) => Of(
            RuleIds.DocumentStock, Form.Year2021, name, description, BaseReports.With(Form.Year2021, ($"{Regulations}/issued", issued), ($"{Regulations}/repealed", repealed), ($"{Regulations}/inForce", inForce)));
    }

    private static IEnumerable<ConformanceCase> PublishedStock()
    {
        return
        [
            Case("holds", "As many are newly public as are public in all.", 5, 5),
            Case("just-fails", "One more is newly public than is public in all.", 6, 5),
            Case("zero-in-all", "None is public in all.", 1, 0),
            Case("blank-in-all", "Public in all is blank: nothing to compare.", 1, null),
            Case("negative-beside-blank", "Public in all is minus one and newly public is blank: nothing to compare.", null, -1),
            Case("blank-newly", "Newly public is blank: nothing to compare.", null, 0),
            Every(RuleIds.PublishedStock, Form.Year2019, "every-row", "Every row has one more newly public than public in all.", ("newlyPublished", 6), ("totalPublished", 5)),
        ];

        static ConformanceCase Case(string name, string description, long? newly, long? all) => Of(
            RuleIds.PublishedStock, Form.Year2019, name, description, BaseReports.With(Form.Year2019, ($"{Regulations}/newlyPublished", newly), ($"{Regulations}/totalPublished", all)));
    }

    private static IEnumerable<ConformanceCase> ItemStock()
    {
        return
        [
            Case("holds", "The change takes all items away.", 3, -3),
            Case("just-fails", "The change takes one more item away than there was.", 3, -4),
            Case("beside-blanks", "The items of the year before are blank and the change is minus one.", null, -1),
            Case("blank-change", "The change is blank.", 3, null),
            Case("zero-beside-blank", "The change is a printed zero and the items are blank.", null, 0),
            Case("both-blank", "Both are blank: nothing to compare.", null, null),
            Every(RuleIds.ItemStock, Form.Year2019, "every-row", "In every row the change takes one more item away than there was.", ("previousYearItems", 3), ("change", -4)),
            Every(RuleIds.ItemStock, Form.Year2019, "every-row-holds", "In every row the change takes all items away.", ("previousYearItems", 3), ("change", -3)),
            Every(RuleIds.ItemStock, Form.Year2019, "every-row-beside-blanks", "In every row the change is minus one and the items are blank.", ("change", -1)),
            Every(RuleIds.ItemStock, Form.Year2019, "every-row-positive", "In every row the change is positive and the items are few.", ("previousYearItems", 1), ("change", 5)),
        ];

        static ConformanceCase Case(string name, string description, long? previous, long? change) => Of(
            RuleIds.ItemStock, Form.Year2019, name, description, BaseReports.With(Form.Year2019, ($"{Licensing}/previousYearItems", previous), ($"{Licensing}/change", change)));
    }

    private static IEnumerable<ConformanceCase> ProcurementPair()
    {
        return
        [
            Case("holds", "Both are filled.", 2, 251000.50m),
            Case("zeros", "Both are zero, the amount with decimals.", 0, 0.00m),
            Case("no-projects", "There is an amount and there are no projects.", 0, 0.01m),
            Case("no-amount", "There are projects and there is no amount.", 1, 0m),
            Case("blank-amount", "The amount is blank: nothing to compare.", 1, null),
            Case("blank-projects", "The projects are blank: nothing to compare.", null, 10m),
            Case("zero-beside-blank", "The projects are a printed zero and the amount is blank.", 0, null),
        ];

        static ConformanceCase Case(string name, string description, long? projects, decimal? amount) => Of(
            RuleIds.ProcurementPair, Form.Year2019, name, description, BaseReports.With(Form.Year2019, ($"{Procurement}/projects", projects), ($"{Procurement}/amount", amount)));
    }

    private static AnnualReport WithYear(AnnualReport report, int year) => new ReportBuilder(report) { Year = year, PublishedOn = null }.Build();

    /// <summary>A report in which every row that has these columns has these numbers in them.</summary>
    private static ConformanceCase Every(string rule, Form form, string name, string description, params (string Column, decimal? Value)[] cells) => Of(
        rule,
        form,
        name,
        description,
        BaseReports.With(form, form.Cells.Join(cells, cell => cell.Column.Name, each => each.Column, (cell, each) => (cell.Pointer, each.Value), StringComparer.Ordinal)));

    private static ConformanceCase Of(string rule, Form form, string name, string description, AnnualReport report) =>
        ConformanceCase.Of(rule, $"{form.Id}-{name}", description, report);
}
