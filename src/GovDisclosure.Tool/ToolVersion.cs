using System.Reflection;

namespace GovDisclosure.Tool;

/// <summary>The tool's name and version, as the package has them.</summary>
internal static class ToolVersion
{
    public const string Name = "govdisclosure";

    /// <summary>For example <c>1.2.0</c>, without the commit it was built from.</summary>
    public static string Number { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
