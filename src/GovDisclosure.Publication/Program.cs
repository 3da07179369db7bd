using GovDisclosure.Publication;

if (args is not [string target])
{
    Console.Error.WriteLine("Usage: dotnet run --project src/GovDisclosure.Publication -- schema");
    return 2;
}

foreach (PublishedFile file in PublicationSet.Files())
{
    string path = Path.Combine(target, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    await File.WriteAllBytesAsync(path, file.Content).ConfigureAwait(false);
}

return 0;
