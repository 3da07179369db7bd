using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>Writes the web pages that Fixtures/make.sh prints as PDF.</summary>
public class FixtureMaker
{
    [Fact(Explicit = true)]
    public async Task Write_Pages_ToTheFolderNamed()
    {
        string folder = Environment.GetEnvironmentVariable("FIXTURE_PAGES")!;
        foreach (Fixture fixture in Fixture.All)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{fixture.Name}.html"), fixture.ToHtml(), TestContext.Current.CancellationToken);
        }
    }
}
