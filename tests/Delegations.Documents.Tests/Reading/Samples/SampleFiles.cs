using System.Reflection;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>The files in <c>samples/</c>, and what writes them.</summary>
internal static class SampleFiles
{
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["delegation-asie-centrale.docx"] = CentralAsia.Document,
        ["delegation-asie-centrale.xlsx"] = CentralAsia.Workbook,
        ["delegation-asie-centrale-v2.xlsx"] = CentralAsia.AmendedWorkbook,
        ["delegation-asie-centrale-personnes.xlsx"] = CentralAsia.People,
        ["mission-luxembourg-sud-ouest-usa.xlsx"] = LuxembourgMission.Workbook,
        ["mission-luxembourg-sud-ouest-usa-v2.xlsx"] = LuxembourgMission.AmendedWorkbook,
        ["mission-luxembourg-personnes.csv"] = LuxembourgMission.People,
    };

    public static string Root { get; } = typeof(SampleFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key is "RepositoryRoot").Value ?? throw new InvalidOperationException("The build names the repository's root.");

    public static string PathOf(string name) => Path.Combine(Root, "samples", name);

    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));
}
