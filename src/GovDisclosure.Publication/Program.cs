using GovDisclosure.Publication;

if (args is not [string target])
{
    Console.Error.WriteLine("Usage: dotnet run --project src/GovDisclosure.Publication -- schema");
    return 2;
}

// A case that is made no more must not linger beside those that are.
string cases = Path.Combine(target, "conformance", "cases");
if (Directory.Exists(cases))
{
    Directory.Delete(cases, recursive: true);
}

foreach (PublishedFile file in PublicationSet.Files())
{
    string path = Path.Combine(target, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    await File.WriteAllBytesAsync(path, file.Content).ConfigureAwait(false);
}

return 0;
