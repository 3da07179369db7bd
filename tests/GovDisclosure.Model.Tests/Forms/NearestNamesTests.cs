using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("totl", "total")]
    [InlineData("Total", "total")]
    [InlineData("pendign", "pending")]
    [InlineData("", "total")]
    public void To_Slip_ComesNearestFirst(string name, string nearest) =>
        NearestNames.To(name, ["upheld", "corrected", "otherOutcome", "pending", "total"]).Should().HaveCount(3).And.StartWith(nearest);

    [Fact]
    public void To_NamesEquallyFar_ComesInOrdinalOrder() =>
        NearestNames.To("x", ["c", "b", "a", "B"]).Should().Equal("B", "a", "b");

    [Fact]
    public void To_MonstrousName_StillAnswers() =>
        NearestNames.To(new string('x', 10_000_000), ["a", "b", "c", "d"]).Should().HaveCount(3);
}
