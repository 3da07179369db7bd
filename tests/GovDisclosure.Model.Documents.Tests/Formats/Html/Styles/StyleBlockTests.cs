using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

public class StyleBlockTests
{
    private static readonly string[] Values =
        ["none", "'a;b:c'", "\"it's; \\\"so\"", "url(data:image/gif;base64,AA==)", "calc((1px + 2px) * 3)", "a\\;b", "rgb(0 0 0 / 0%)", "[one;two]", ""];

    [Fact]
    public void MoveNext_AnyTwoDeclarations_AreFoundAsTheyWereWritten()
    {
        foreach (string first in Values)
        {
            foreach (string second in Values)
            {
                foreach (bool isImportant in new[] { false, true })
                {
                    Read($" ;; one : {first}{(isImportant ? " ! IMPORTANT" : "")} ;no declaration; two:{second}").Should().Equal(
                        [("one", first, isImportant), ("two", second, false)], "{0} and {1}", first, second);
                }
            }
        }
    }

    [Theory]
    [InlineData("one:'never closed;two:2")]
    [InlineData("one:calc(1px;two:2")]
    [InlineData("one:\\")]
    public void MoveNext_WhatIsNeverClosed_GoesOnToTheEnd(string block) => Read(block).Should().ContainSingle();

    private static List<(string Name, string Value, bool IsImportant)> Read(string block)
    {
        List<(string Name, string Value, bool IsImportant)> found = [];
        StyleBlock rest = new(block);
        while (rest.MoveNext())
        {
            found.Add((rest.Name.ToString(), rest.Value.ToString(), rest.IsImportant));
        }

        return found;
    }
}
